// Generated from openapi/openapi.yaml by npm run generate.

export interface paths {
    "/api/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entry points
         * @description Needs no login.
         */
        get: operations["getEntryPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List annual reports
         * @description Needs no login.
         */
        get: operations["listAnnualReports"];
        put?: never;
        /**
         * Add an annual report, as a draft
         * @description Needs one of `controller`, `administrator`, `reports:write`.
         */
        post: operations["createAnnualReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an annual report, without its contents
         * @description Needs no login.
         */
        get: operations["getAnnualReport"];
        put?: never;
        post?: never;
        /**
         * Delete an annual report without chapters
         * @description Needs one of `controller`, `administrator`, `reports:write`.
         */
        delete: operations["deleteAnnualReport"];
        options?: never;
        head?: never;
        /**
         * Correct an annual report that is not published
         * @description Needs one of `controller`, `administrator`, `reports:write`.
         */
        patch: operations["updateAnnualReport"];
        trace?: never;
    };
    "/api/v1/annual-reports/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an annual report whole: chapters, sections, statements and tables
         * @description Needs no login.
         */
        get: operations["getAnnualReportDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-reports/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an annual report and freeze all that is in it
         * @description Needs one of `approver`, `administrator`.
         */
        post: operations["publishAnnualReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/annual-reports/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a published annual report, which opens it for changes
         * @description Needs one of `approver`, `administrator`.
         */
        post: operations["withdrawAnnualReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/body-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List activities of political bodies
         * @description Needs no login.
         */
        get: operations["listBodyActivities"];
        put?: never;
        /**
         * Add an activity
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createBodyActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/body-activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an activity
         * @description Needs no login.
         */
        get: operations["getBodyActivity"];
        put?: never;
        post?: never;
        /**
         * Delete an activity that was registered by mistake
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteBodyActivity"];
        options?: never;
        head?: never;
        /**
         * Correct an activity
         * @description What was known before is kept. Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateBodyActivity"];
        trace?: never;
    };
    "/api/v1/body-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who leads which body
         * @description Needs no login.
         */
        get: operations["listMemberRoles"];
        put?: never;
        /**
         * Add a role of a member
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createMemberRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/body-roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a role of a member
         * @description Needs no login.
         */
        get: operations["getMemberRole"];
        put?: never;
        post?: never;
        /**
         * Delete a role of a member that was registered by mistake
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteMemberRole"];
        options?: never;
        head?: never;
        /**
         * Correct a role of a member
         * @description What was known before is kept. Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateMemberRole"];
        trace?: never;
    };
    "/api/v1/body-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the terms of political bodies
         * @description Needs no login.
         */
        get: operations["listBodyTerms"];
        put?: never;
        /**
         * Add a term of a political body
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createBodyTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/body-terms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a term
         * @description Needs no login.
         */
        get: operations["getBodyTerm"];
        put?: never;
        post?: never;
        /**
         * Delete a term
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteBodyTerm"];
        options?: never;
        head?: never;
        /**
         * Correct a term
         * @description What was known before is kept. Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateBodyTerm"];
        trace?: never;
    };
    "/api/v1/body-terms/{id}/composition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who sits in a body's term on a day
         * @description Seats of which nothing is registered are told as that. Needs no login.
         */
        get: operations["getBodyTermComposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/body-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List yearly figures of political bodies
         * @description Needs no login.
         */
        get: operations["listBodyYears"];
        put?: never;
        /**
         * Add reported figures of a body and year
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createBodyYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/body-years/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the figures of a body and year
         * @description Needs no login.
         */
        get: operations["getBodyYear"];
        put?: never;
        post?: never;
        /**
         * Delete the figures of a body and year
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteBodyYear"];
        options?: never;
        head?: never;
        /**
         * Correct the figures of a body and year
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateBodyYear"];
        trace?: never;
    };
    "/api/v1/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the limits, the municipality and where to log in
         * @description Needs no login.
         */
        get: operations["getConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dimension-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members of dimensions
         * @description Needs no login.
         */
        get: operations["listDimensionMembers"];
        put?: never;
        /**
         * Add a member of a dimension
         * @description Needs one of `controller`, `administrator`, `indicators:write`.
         */
        post: operations["createDimensionMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dimension-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a member of a dimension
         * @description Needs no login.
         */
        get: operations["getDimensionMember"];
        put?: never;
        post?: never;
        /**
         * Delete a member of a dimension that nothing uses
         * @description Needs one of `controller`, `administrator`, `indicators:write`.
         */
        delete: operations["deleteDimensionMember"];
        options?: never;
        head?: never;
        /**
         * Correct a member of a dimension
         * @description Needs one of `controller`, `administrator`, `indicators:write`.
         */
        patch: operations["updateDimensionMember"];
        trace?: never;
    };
    "/api/v1/dimensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dimensions with their members
         * @description Needs no login.
         */
        get: operations["listDimensions"];
        put?: never;
        /**
         * Add a dimension
         * @description Needs one of `controller`, `administrator`, `indicators:write`.
         */
        post: operations["createDimension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dimensions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dimension
         * @description Needs no login.
         */
        get: operations["getDimension"];
        put?: never;
        post?: never;
        /**
         * Delete a dimension that nothing uses
         * @description Needs one of `controller`, `administrator`, `indicators:write`.
         */
        delete: operations["deleteDimension"];
        options?: never;
        head?: never;
        /**
         * Correct a dimension
         * @description Needs one of `controller`, `administrator`, `indicators:write`.
         */
        patch: operations["updateDimension"];
        trace?: never;
    };
    "/api/v1/disposition-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List disposition accounts
         * @description Needs no login.
         */
        get: operations["listDispositionAccounts"];
        put?: never;
        /**
         * Add a disposition account
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createDispositionAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disposition-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a disposition account
         * @description Needs no login.
         */
        get: operations["getDispositionAccount"];
        put?: never;
        post?: never;
        /**
         * Delete a disposition account that was registered by mistake
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteDispositionAccount"];
        options?: never;
        head?: never;
        /**
         * Correct a disposition account
         * @description What was known before is kept. Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateDispositionAccount"];
        trace?: never;
    };
    "/api/v1/disposition-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List uses of disposition accounts
         * @description Needs no login.
         */
        get: operations["listDispositionItems"];
        put?: never;
        /**
         * Add a use of a disposition account
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createDispositionItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disposition-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a use of a disposition account
         * @description Needs no login.
         */
        get: operations["getDispositionItem"];
        put?: never;
        post?: never;
        /**
         * Delete a use of a disposition account that was registered by mistake
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteDispositionItem"];
        options?: never;
        head?: never;
        /**
         * Correct a use of a disposition account
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateDispositionItem"];
        trace?: never;
    };
    "/api/v1/election-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List election periods
         * @description Needs no login.
         */
        get: operations["listElectionPeriods"];
        put?: never;
        /**
         * Add an election period
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createElectionPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/election-periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an election period
         * @description Needs no login.
         */
        get: operations["getElectionPeriod"];
        put?: never;
        post?: never;
        /**
         * Delete an election period that no term stands in
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteElectionPeriod"];
        options?: never;
        head?: never;
        /**
         * Correct an election period
         * @description Terms in it whose end is unknown follow its last year. Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateElectionPeriod"];
        trace?: never;
    };
    "/api/v1/elections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List elections
         * @description Needs no login.
         */
        get: operations["listElections"];
        put?: never;
        /**
         * Add an election
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createElection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an election
         * @description Needs no login.
         */
        get: operations["getElection"];
        put?: never;
        post?: never;
        /**
         * Delete an election that was registered by mistake
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteElection"];
        options?: never;
        head?: never;
        /**
         * Correct an election
         * @description What was known before is kept. Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateElection"];
        trace?: never;
    };
    "/api/v1/elections/{id}/allocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the seats computed from the votes
         * @description With the working, beside what a source reports. Where the votes, the seats or the method are not registered, it says which. Needs no login.
         */
        get: operations["getElectionAllocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/electoral-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List lists of elections
         * @description Needs no login.
         */
        get: operations["listElectoralLists"];
        put?: never;
        /**
         * Add a list of an election
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createElectoralList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/electoral-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a list of an election
         * @description Needs no login.
         */
        get: operations["getElectoralList"];
        put?: never;
        post?: never;
        /**
         * Delete a list of an election that was registered by mistake
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteElectoralList"];
        options?: never;
        head?: never;
        /**
         * Correct a list of an election
         * @description What was known before is kept. Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateElectoralList"];
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of the data set
         * @description In the order in which they lean on each other, which is the order to import them in. Needs no login.
         */
        get: operations["getExports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file of the data set as CSV
         * @description Imported again, it changes nothing. A cell that a spreadsheet would run as a formula has an apostrophe before it. Needs no login.
         */
        get: operations["exportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the goals of a day
         * @description Needs no login.
         */
        get: operations["listGoals"];
        put?: never;
        /**
         * Add a goal to a plan
         * @description Needs one of `editor`, `administrator`, `strategy:write`.
         */
        post: operations["createGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a goal as of a day, as known at an instant
         * @description Without `asOf` the present is read, or the nearest day on which the goal held; with `knownAt` alone, today. Needs no login.
         */
        get: operations["getGoal"];
        put?: never;
        post?: never;
        /**
         * Delete a goal that was registered by mistake
         * @description A goal that was given up is ended (`validTo`) or has its lifecycle changed. A deleted one can still be read by `knownAt`. Needs one of `editor`, `administrator`, `strategy:write`.
         */
        delete: operations["deleteGoal"];
        options?: never;
        head?: never;
        /**
         * Correct a goal, or change it from a day on
         * @description With `effectiveFrom` a new version begins on that day; without, the present version is corrected. What was known before is kept either way. Needs one of `editor`, `administrator`, `strategy:write`.
         */
        patch: operations["updateGoal"];
        trace?: never;
    };
    "/api/v1/goals/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all that a goal said and was known to say
         * @description Newest knowledge first; `supersededAt` tells when a correction took a state's place. Needs no login.
         */
        get: operations["listGoalVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance-principles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List governance principles
         * @description Needs no login.
         */
        get: operations["listGovernancePrinciples"];
        put?: never;
        /**
         * Add a governance principle
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createGovernancePrinciple"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/governance-principles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a governance principle
         * @description Needs no login.
         */
        get: operations["getGovernancePrinciple"];
        put?: never;
        post?: never;
        /**
         * Delete a governance principle
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteGovernancePrinciple"];
        options?: never;
        head?: never;
        /**
         * Correct a governance principle
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateGovernancePrinciple"];
        trace?: never;
    };
    "/api/v1/group-affiliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who sits with which group
         * @description Needs no login.
         */
        get: operations["listGroupAffiliations"];
        put?: never;
        /**
         * Add an affiliation with a group
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createGroupAffiliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/group-affiliations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an affiliation with a group
         * @description Needs no login.
         */
        get: operations["getGroupAffiliation"];
        put?: never;
        post?: never;
        /**
         * Delete an affiliation with a group that was registered by mistake
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteGroupAffiliation"];
        options?: never;
        head?: never;
        /**
         * Correct an affiliation with a group
         * @description What was known before is kept. Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateGroupAffiliation"];
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a CSV file, or try it
         * @description All or nothing: what is new is created, what differs is corrected, what stands like that already stays untouched, so that sending a file again is safe. Every fault is told with its row and column. Columns and both profiles of CSV are those of the exports. Administrators may import every file, others those of their area. Needs one of `administrator`, `controller`, `political-secretariat`, `strategy:write`, `organisation:write`, `politics:write`, `indicators:write`, `reports:write`.
         */
        post: operations["importFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the indicators of a day, each with its newest figure
         * @description `latest` is the newest figure of the municipality as a whole; `attainment` weighs it against the target in force. Needs no login.
         */
        get: operations["listIndicators"];
        put?: never;
        /**
         * Add an indicator
         * @description Needs one of `controller`, `administrator`, `indicators:write`.
         */
        post: operations["createIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an indicator as of a day, as known at an instant
         * @description Without `asOf` the present definition is read, or the nearest one. With `knownAt` the definition of that time is read, without figures. Needs no login.
         */
        get: operations["getIndicator"];
        put?: never;
        post?: never;
        /**
         * Delete an indicator that was registered by mistake
         * @description One that is no longer observed is ended (`validTo`). A deleted one can still be read by `knownAt`. Needs one of `controller`, `administrator`, `indicators:write`.
         */
        delete: operations["deleteIndicator"];
        options?: never;
        head?: never;
        /**
         * Correct an indicator, or define it anew from a day on
         * @description With `effectiveFrom` a new definition begins on that day, a visible break in the series; without, the present one is corrected. What was known before is kept either way. Needs one of `controller`, `administrator`, `indicators:write`.
         */
        patch: operations["updateIndicator"];
        trace?: never;
    };
    "/api/v1/indicators/{id}/attainment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Weigh a figure against a target
         * @description Without `period` the newest figure, without `target` the one in force: that of the figure's period, else the next to come, else the aim without a date. The rule and all that went into it are told. Needs no login.
         */
        get: operations["getAttainment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the figures of an indicator
         * @description With `knownAt`, as they were known at an instant, and thus also what has been revised or deleted since. Needs no login.
         */
        get: operations["listObservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/observations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the figures of an indicator as CSV
         * @description One row a figure, its words in one language. Text that a spreadsheet would run as a formula has an apostrophe before it; numbers stay numbers. Needs no login.
         */
        get: operations["exportObservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one series as a chart needs it
         * @description Without `unit` and `members` the headline: a breakdown never stands in for it. Needs no login.
         */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all definitions that an indicator had and was known to have
         * @description Newest knowledge first; `supersededAt` tells when a correction took a state's place. Needs no login.
         */
        get: operations["listIndicatorVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leadership-group-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List which positions belong to which leadership group
         * @description Needs no login.
         */
        get: operations["listLeadershipGroupMembers"];
        put?: never;
        /**
         * Add a member of a leadership group
         * @description Needs one of `administrator`, `organisation:write`.
         */
        post: operations["createLeadershipGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leadership-group-members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a member of a leadership group
         * @description Needs no login.
         */
        get: operations["getLeadershipGroupMember"];
        put?: never;
        post?: never;
        /**
         * Delete a member of a leadership group that was registered by mistake
         * @description Needs one of `administrator`, `organisation:write`.
         */
        delete: operations["deleteLeadershipGroupMember"];
        options?: never;
        head?: never;
        /**
         * Correct a member of a leadership group
         * @description What was known before is kept. Needs one of `administrator`, `organisation:write`.
         */
        patch: operations["updateLeadershipGroupMember"];
        trace?: never;
    };
    "/api/v1/leadership-group-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks of leadership groups
         * @description Needs no login.
         */
        get: operations["listLeadershipGroupTasks"];
        put?: never;
        /**
         * Add a task of a leadership group
         * @description Needs one of `administrator`, `organisation:write`.
         */
        post: operations["createLeadershipGroupTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leadership-group-tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a task of a leadership group
         * @description Needs no login.
         */
        get: operations["getLeadershipGroupTask"];
        put?: never;
        post?: never;
        /**
         * Delete a task of a leadership group that was registered by mistake
         * @description Needs one of `administrator`, `organisation:write`.
         */
        delete: operations["deleteLeadershipGroupTask"];
        options?: never;
        head?: never;
        /**
         * Correct a task of a leadership group
         * @description Needs one of `administrator`, `organisation:write`.
         */
        patch: operations["updateLeadershipGroupTask"];
        trace?: never;
    };
    "/api/v1/leadership-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the leadership groups of a day
         * @description Needs no login.
         */
        get: operations["listLeadershipGroups"];
        put?: never;
        /**
         * Add a leadership group
         * @description Needs one of `administrator`, `organisation:write`.
         */
        post: operations["createLeadershipGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leadership-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a leadership group
         * @description Needs no login.
         */
        get: operations["getLeadershipGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a leadership group that was registered by mistake
         * @description Needs one of `administrator`, `organisation:write`.
         */
        delete: operations["deleteLeadershipGroup"];
        options?: never;
        head?: never;
        /**
         * Correct a leadership group
         * @description What was known before is kept. Needs one of `administrator`, `organisation:write`.
         */
        patch: operations["updateLeadershipGroup"];
        trace?: never;
    };
    "/api/v1/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List which members are away
         * @description Needs no login.
         */
        get: operations["listMemberLeaves"];
        put?: never;
        /**
         * Add a leave of a member
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createMemberLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leaves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a leave of a member
         * @description Needs no login.
         */
        get: operations["getMemberLeave"];
        put?: never;
        post?: never;
        /**
         * Delete a leave of a member that was registered by mistake
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteMemberLeave"];
        options?: never;
        head?: never;
        /**
         * Correct a leave of a member
         * @description What was known before is kept. Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateMemberLeave"];
        trace?: never;
    };
    "/api/v1/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List seats with who has them, and deputies
         * @description Needs no login.
         */
        get: operations["listMemberships"];
        put?: never;
        /**
         * Add a membership
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a membership
         * @description Needs no login.
         */
        get: operations["getMembership"];
        put?: never;
        post?: never;
        /**
         * Delete a membership that was registered by mistake
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteMembership"];
        options?: never;
        head?: never;
        /**
         * Correct a membership
         * @description What was known before is kept. Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateMembership"];
        trace?: never;
    };
    "/api/v1/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an observation
         * @description Needs one of `controller`, `administrator`, `indicators:write`.
         */
        post: operations["createObservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/observations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an observation
         * @description Needs no login.
         */
        get: operations["getObservation"];
        put?: never;
        post?: never;
        /**
         * Delete an observation that was registered by mistake
         * @description A figure that is gone is revised to MISSING, with a note. A deleted one is still read by `knownAt`. Needs one of `controller`, `administrator`, `indicators:write`.
         */
        delete: operations["deleteObservation"];
        options?: never;
        head?: never;
        /**
         * Revise an observation
         * @description The patch must give its own `reason`. What was said before stays known. Needs one of `controller`, `administrator`, `indicators:write`.
         */
        patch: operations["updateObservation"];
        trace?: never;
    };
    "/api/v1/observations/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all that has been said of a figure
         * @description Newest first; `supersededAt` tells when a revision took its place. Needs no login.
         */
        get: operations["listObservationRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a person is and was in politics
         * @description Places in bodies, roles there, whom the person sat for as a deputy, and the groups sat with; the latest first. Positions in the administration are found by `/position-holders?person=`. Needs no login.
         */
        get: operations["listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-change-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what changed the organisation
         * @description Newest first. What an event did to each unit is told where it is read by itself. Needs no login.
         */
        get: operations["listOrganisationChangeEvents"];
        put?: never;
        /**
         * Change the organisation by an event, or preview what it would change
         * @description Units, their places, successions and who answers for what follow from the event, all or nothing. An editor must keep every unit touched. Needs one of `editor`, `administrator`, `organisation:write`.
         */
        post: operations["createOrganisationChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-change-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a change event, with what it did to each unit and to what they answered for
         * @description Needs no login.
         */
        get: operations["getOrganisationChangeEvent"];
        put?: never;
        post?: never;
        /**
         * Undo a change event on which nothing has been built
         * @description The units are again as if it had never been; the codes of those that it made are never given away again. 409 while a later event touches its units, or something hangs on a unit that it made. Needs one of `editor`, `administrator`, `organisation:write`.
         */
        delete: operations["deleteOrganisationChangeEvent"];
        options?: never;
        head?: never;
        /**
         * Correct what is told of a change event
         * @description Title, description, decision, source and external ids. What it did is changed only by undoing it and registering it anew. Needs one of `editor`, `administrator`, `organisation:write`.
         */
        patch: operations["updateOrganisationChangeEvent"];
        trace?: never;
    };
    "/api/v1/organisation-hierarchies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the hierarchies
         * @description Needs no login.
         */
        get: operations["listOrganisationHierarchies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-hierarchies/{code}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare a hierarchy on two days
         * @description What is otherwise on `to` than on `from`: a unit that changed and changed back is not told. Needs no login.
         */
        get: operations["getOrganisationDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-hierarchies/{code}/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a hierarchy as a tree, as of a day
         * @description Needs no login.
         */
        get: operations["getOrganisationTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the levels from the top
         * @description Needs no login.
         */
        get: operations["listOrganisationLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-levels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a level
         * @description Needs no login.
         */
        get: operations["getOrganisationLevel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a level
         * @description Needs one of `administrator`, `organisation:write`.
         */
        patch: operations["updateOrganisationLevel"];
        trace?: never;
    };
    "/api/v1/organisation-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the units of a day
         * @description Needs no login.
         */
        get: operations["listOrganisationUnits"];
        put?: never;
        /**
         * Add a unit at its place in the tree
         * @description Needs one of `editor`, `administrator`, `organisation:write`.
         */
        post: operations["createOrganisationUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a unit as of a day
         * @description Needs no login.
         */
        get: operations["getOrganisationUnit"];
        put?: never;
        post?: never;
        /**
         * Delete a unit that was registered by mistake
         * @description A unit that existed and exists no more is closed, not deleted. Its code is never given away again. Needs one of `editor`, `administrator`, `organisation:write`.
         */
        delete: operations["deleteOrganisationUnit"];
        options?: never;
        head?: never;
        /**
         * Correct a unit, or change it from a day on
         * @description With `effectiveFrom` a new version begins on that day; without, the present version is corrected. What was known before is kept either way. A unit is never moved by a patch. Needs one of `editor`, `administrator`, `organisation:write`.
         */
        patch: operations["updateOrganisationUnit"];
        trace?: never;
    };
    "/api/v1/organisation-units/{id}/ancestors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the units above a unit, from the root down
         * @description Needs no login.
         */
        get: operations["listOrganisationUnitAncestors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-units/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a unit's life: names, places, and the events between
         * @description Needs no login.
         */
        get: operations["getOrganisationUnitHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-units/{id}/predecessors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the units that a unit carries on after
         * @description Through every merger and split up to the day that is read. Needs no login.
         */
        get: operations["getOrganisationUnitPredecessors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-units/{id}/successors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the units that carried on after a unit
         * @description Through every merger and split up to the day that is read; where to go are those that live then. Needs no login.
         */
        get: operations["getOrganisationUnitSuccessors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation-units/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a unit was called and was, over time
         * @description Needs no login.
         */
        get: operations["listOrganisationUnitVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/owned-companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the owned companies of a day
         * @description Needs no login.
         */
        get: operations["listOwnedCompanies"];
        put?: never;
        /**
         * Add an owned company
         * @description Needs one of `administrator`, `organisation:write`.
         */
        post: operations["createOwnedCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/owned-companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an owned company
         * @description Needs no login.
         */
        get: operations["getOwnedCompany"];
        put?: never;
        post?: never;
        /**
         * Delete an owned company that was registered by mistake
         * @description Needs one of `administrator`, `organisation:write`.
         */
        delete: operations["deleteOwnedCompany"];
        options?: never;
        head?: never;
        /**
         * Correct an owned company
         * @description What was known before is kept. Needs one of `administrator`, `organisation:write`.
         */
        patch: operations["updateOwnedCompany"];
        trace?: never;
    };
    "/api/v1/parliamentary-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parliamentary groups
         * @description Needs no login.
         */
        get: operations["listParliamentaryGroups"];
        put?: never;
        /**
         * Add a parliamentary group
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createParliamentaryGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parliamentary-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a parliamentary group
         * @description Needs no login.
         */
        get: operations["getParliamentaryGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a parliamentary group that was registered by mistake
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteParliamentaryGroup"];
        options?: never;
        head?: never;
        /**
         * Correct a parliamentary group
         * @description What was known before is kept. Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateParliamentaryGroup"];
        trace?: never;
    };
    "/api/v1/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parties
         * @description Needs no login.
         */
        get: operations["listParties"];
        put?: never;
        /**
         * Add a party
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a party
         * @description Needs no login.
         */
        get: operations["getParty"];
        put?: never;
        post?: never;
        /**
         * Delete a party that was registered by mistake
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteParty"];
        options?: never;
        head?: never;
        /**
         * Correct a party
         * @description What was known before is kept. Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateParty"];
        trace?: never;
    };
    "/api/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List persons
         * @description Needs no login.
         */
        get: operations["listPersons"];
        put?: never;
        /**
         * Add a person
         * @description Needs one of `political-secretariat`, `administrator`, `organisation:write`, `politics:write`.
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a person
         * @description Needs no login.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        /**
         * Delete a person that was registered by mistake
         * @description Needs one of `political-secretariat`, `administrator`, `organisation:write`, `politics:write`.
         */
        delete: operations["deletePerson"];
        options?: never;
        head?: never;
        /**
         * Correct a person
         * @description Needs one of `political-secretariat`, `administrator`, `organisation:write`, `politics:write`.
         */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/api/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plans
         * @description Needs no login.
         */
        get: operations["listPlans"];
        put?: never;
        /**
         * Add a plan, as a draft
         * @description Needs one of `editor`, `administrator`, `strategy:write`.
         */
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a plan
         * @description Needs no login.
         */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        /**
         * Delete an empty plan
         * @description Needs one of `editor`, `administrator`, `strategy:write`.
         */
        delete: operations["deletePlan"];
        options?: never;
        head?: never;
        /**
         * Correct a plan
         * @description Needs one of `editor`, `administrator`, `strategy:write`.
         */
        patch: operations["updatePlan"];
        trace?: never;
    };
    "/api/v1/plans/{id}/goal-tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the goals of a plan as a tree, as of a day
         * @description Needs no login.
         */
        get: operations["getGoalTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a plan with all that is in it
         * @description Needs one of `approver`, `administrator`.
         */
        post: operations["publishPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a published plan with all that is in it
         * @description Needs one of `approver`, `administrator`.
         */
        post: operations["withdrawPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/political-bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List political bodies
         * @description Needs no login.
         */
        get: operations["listPoliticalBodies"];
        put?: never;
        /**
         * Add a political body
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createPoliticalBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/political-bodies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a political body
         * @description Needs no login.
         */
        get: operations["getPoliticalBody"];
        put?: never;
        post?: never;
        /**
         * Delete a political body that nothing leans on
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deletePoliticalBody"];
        options?: never;
        head?: never;
        /**
         * Correct a political body
         * @description What was known before is kept. Terms whose end is unknown follow the end of the body. Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updatePoliticalBody"];
        trace?: never;
    };
    "/api/v1/political-bodies/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Subscribe to what a body does
         * @description Trips, seminars, open meetings and the like of which the day is known, the latest 1 000, as iCalendar (RFC 5545). Needs no login.
         */
        get: operations["getBodyCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/political-bodies/{id}/composition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who sits in a body on a day
         * @description Of the term on that day; seats of which nothing is registered are told as that. Needs no login.
         */
        get: operations["getPoliticalBodyComposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/position-holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who holds which position
         * @description Needs no login.
         */
        get: operations["listPositionHolders"];
        put?: never;
        /**
         * Add a holder of a position
         * @description Needs one of `editor`, `administrator`, `organisation:write`.
         */
        post: operations["createPositionHolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/position-holders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a holder of a position
         * @description Needs no login.
         */
        get: operations["getPositionHolder"];
        put?: never;
        post?: never;
        /**
         * Delete a holder of a position that was registered by mistake
         * @description Needs one of `editor`, `administrator`, `organisation:write`.
         */
        delete: operations["deletePositionHolder"];
        options?: never;
        head?: never;
        /**
         * Correct a holder of a position
         * @description What was known before is kept. Needs one of `editor`, `administrator`, `organisation:write`.
         */
        patch: operations["updatePositionHolder"];
        trace?: never;
    };
    "/api/v1/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the positions of a day
         * @description Needs no login.
         */
        get: operations["listPositions"];
        put?: never;
        /**
         * Add a position
         * @description Needs one of `editor`, `administrator`, `organisation:write`.
         */
        post: operations["createPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a position
         * @description Needs no login.
         */
        get: operations["getPosition"];
        put?: never;
        post?: never;
        /**
         * Delete a position that was registered by mistake
         * @description Needs one of `editor`, `administrator`, `organisation:write`.
         */
        delete: operations["deletePosition"];
        options?: never;
        head?: never;
        /**
         * Correct a position
         * @description What was known before is kept. Needs one of `editor`, `administrator`, `organisation:write`.
         */
        patch: operations["updatePosition"];
        trace?: never;
    };
    "/api/v1/premises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List premises
         * @description Needs no login.
         */
        get: operations["listPremises"];
        put?: never;
        /**
         * Add a premise to a plan
         * @description Needs one of `editor`, `administrator`, `strategy:write`.
         */
        post: operations["createPremise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/premises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a premise
         * @description Needs no login.
         */
        get: operations["getPremise"];
        put?: never;
        post?: never;
        /**
         * Delete a premise
         * @description Needs one of `editor`, `administrator`, `strategy:write`.
         */
        delete: operations["deletePremise"];
        options?: never;
        head?: never;
        /**
         * Correct a premise
         * @description Needs one of `editor`, `administrator`, `strategy:write`.
         */
        patch: operations["updatePremise"];
        trace?: never;
    };
    "/api/v1/process-phases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List phases of processes
         * @description Needs no login.
         */
        get: operations["listProcessPhases"];
        put?: never;
        /**
         * Add a phase of a process
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createProcessPhase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/process-phases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a phase of a process
         * @description Needs no login.
         */
        get: operations["getProcessPhase"];
        put?: never;
        post?: never;
        /**
         * Delete a phase of a process that was registered by mistake
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteProcessPhase"];
        options?: never;
        head?: never;
        /**
         * Correct a phase of a process
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateProcessPhase"];
        trace?: never;
    };
    "/api/v1/process-timetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read processes by quarters
         * @description A phase stands in each quarter that it spans, by its plan, or by when it was where no plan is registered. Needs no login.
         */
        get: operations["getProcessTimetable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List processes towards decisions
         * @description Needs no login.
         */
        get: operations["listProcesses"];
        put?: never;
        /**
         * Add a process
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        post: operations["createProcess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/processes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a process
         * @description Needs no login.
         */
        get: operations["getProcess"];
        put?: never;
        post?: never;
        /**
         * Delete a process that was registered by mistake
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        delete: operations["deleteProcess"];
        options?: never;
        head?: never;
        /**
         * Correct a process
         * @description Needs one of `political-secretariat`, `administrator`, `politics:write`.
         */
        patch: operations["updateProcess"];
        trace?: never;
    };
    "/api/v1/report-chapters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List chapters of annual reports
         * @description Needs no login.
         */
        get: operations["listReportChapters"];
        put?: never;
        /**
         * Add a chapter to an annual report
         * @description Needs one of `controller`, `administrator`, `reports:write`.
         */
        post: operations["createReportChapter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-chapters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a chapter of an annual report
         * @description Needs no login.
         */
        get: operations["getReportChapter"];
        put?: never;
        post?: never;
        /**
         * Delete an empty chapter
         * @description Needs one of `controller`, `administrator`, `reports:write`.
         */
        delete: operations["deleteReportChapter"];
        options?: never;
        head?: never;
        /**
         * Correct or move a chapter
         * @description Needs one of `controller`, `administrator`, `reports:write`.
         */
        patch: operations["updateReportChapter"];
        trace?: never;
    };
    "/api/v1/report-sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sections of annual reports, with their tables
         * @description Needs no login.
         */
        get: operations["listReportSections"];
        put?: never;
        /**
         * Add a section to a chapter
         * @description Needs one of `controller`, `administrator`, `reports:write`.
         */
        post: operations["createReportSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-sections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a section with its table
         * @description Needs no login.
         */
        get: operations["getReportSection"];
        put?: never;
        post?: never;
        /**
         * Delete a section with its table, where no statements stand in it
         * @description Needs one of `controller`, `administrator`, `reports:write`.
         */
        delete: operations["deleteReportSection"];
        options?: never;
        head?: never;
        /**
         * Correct or move a section, or its table
         * @description Needs one of `controller`, `administrator`, `reports:write`.
         */
        patch: operations["updateReportSection"];
        trace?: never;
    };
    "/api/v1/report-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List statements of annual reports
         * @description Needs no login.
         */
        get: operations["listReportStatements"];
        put?: never;
        /**
         * Add a statement to a section
         * @description Needs one of `controller`, `administrator`, `reports:write`.
         */
        post: operations["createReportStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a statement of an annual report
         * @description Needs no login.
         */
        get: operations["getReportStatement"];
        put?: never;
        post?: never;
        /**
         * Delete a statement
         * @description Needs one of `controller`, `administrator`, `reports:write`.
         */
        delete: operations["deleteReportStatement"];
        options?: never;
        head?: never;
        /**
         * Correct or move a statement
         * @description Needs one of `controller`, `administrator`, `reports:write`.
         */
        patch: operations["updateReportStatement"];
        trace?: never;
    };
    "/api/v1/responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List responsibilities
         * @description Needs no login.
         */
        get: operations["listResponsibilities"];
        put?: never;
        /**
         * Add a responsibility
         * @description Needs one of `editor`, `administrator`, `organisation:write`.
         */
        post: operations["createResponsibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/responsibilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a responsibility
         * @description Needs no login.
         */
        get: operations["getResponsibility"];
        put?: never;
        post?: never;
        /**
         * Delete a responsibility that was registered by mistake
         * @description Needs one of `editor`, `administrator`, `organisation:write`.
         */
        delete: operations["deleteResponsibility"];
        options?: never;
        head?: never;
        /**
         * Correct a responsibility
         * @description Needs one of `editor`, `administrator`, `organisation:write`.
         */
        patch: operations["updateResponsibility"];
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find anything by its words
         * @description Every word must be found: by its Norwegian or English stem, as the beginning of a word, or, from four letters, inside one. A word that stands nowhere is taken for the ones most like it. Accents do not count; æ, ø and å are letters of their own. Needs no login.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seat-allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn votes into seats, with the working
         * @description A calculation: nothing is stored. Seats that only a lot can decide are told as ties. Needs no login.
         */
        post: operations["allocateSeats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sources
         * @description Needs no login.
         */
        get: operations["listSources"];
        put?: never;
        /**
         * Add a source
         * @description Needs one of `editor`, `political-secretariat`, `controller`, `administrator`.
         */
        post: operations["createSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a source
         * @description Needs no login.
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        /**
         * Delete a source that nothing cites
         * @description Needs one of `editor`, `political-secretariat`, `controller`, `administrator`.
         */
        delete: operations["deleteSource"];
        options?: never;
        head?: never;
        /**
         * Correct a source
         * @description Needs one of `editor`, `political-secretariat`, `controller`, `administrator`.
         */
        patch: operations["updateSource"];
        trace?: never;
    };
    "/api/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List targets, also those whose place another has taken
         * @description Needs no login.
         */
        get: operations["listTargets"];
        put?: never;
        /**
         * Add a target, or one that takes the place of another
         * @description A target is never overwritten: a new aim names the one that it `supersedes`, and gives its reason. Needs one of `controller`, `administrator`, `indicators:write`.
         */
        post: operations["createTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a target
         * @description Needs no login.
         */
        get: operations["getTarget"];
        put?: never;
        post?: never;
        /**
         * Delete a target that was registered by mistake
         * @description Needs one of `controller`, `administrator`, `indicators:write`.
         */
        delete: operations["deleteTarget"];
        options?: never;
        head?: never;
        /**
         * Correct what was recorded wrongly of a target
         * @description A new aim is no correction: it is a new target that supersedes this one. Needs one of `controller`, `administrator`, `indicators:write`.
         */
        patch: operations["updateTarget"];
        trace?: never;
    };
    "/api/v1/units-of-measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List units of measure
         * @description Needs no login.
         */
        get: operations["listUnitsOfMeasure"];
        put?: never;
        /**
         * Add a unit of measure
         * @description Needs one of `controller`, `administrator`, `indicators:write`.
         */
        post: operations["createUnitOfMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units-of-measure/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a unit of measure
         * @description Needs no login.
         */
        get: operations["getUnitOfMeasure"];
        put?: never;
        post?: never;
        /**
         * Delete a unit of measure that nothing uses
         * @description Needs one of `controller`, `administrator`, `indicators:write`.
         */
        delete: operations["deleteUnitOfMeasure"];
        options?: never;
        head?: never;
        /**
         * Correct a unit of measure
         * @description Needs one of `controller`, `administrator`, `indicators:write`.
         */
        patch: operations["updateUnitOfMeasure"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AffectedThing: {
            type: components["schemas"]["ResponsibilityType"];
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
            from: components["schemas"]["UnitRef"];
            /** @description Absent for figures, which stay with the unit that they are about, and for a position that ends with its unit */
            to?: components["schemas"]["UnitRef"];
        };
        /** @enum {string} */
        AffiliationEndReason: "LEFT" | "EXCLUDED" | "PARTY_CHANGE" | "TERM_ENDED" | "OTHER";
        /** @enum {string} */
        AllocationMethod: "MODIFIED_SAINTE_LAGUE" | "D_HONDT";
        /** @enum {string} */
        AllowedAction: "edit" | "delete" | "publish" | "withdraw";
        /** @description What the municipality tells of a year; frozen while it is published */
        AnnualReport: {
            id: components["schemas"]["UUID"];
            code: string;
            /** Format: int32 */
            year: number;
            title: components["schemas"]["Title"];
            preface?: components["schemas"]["Text"];
            publication: components["schemas"]["Publication"];
            /** @description When it was last published; absent where it never was */
            publishedAt?: components["schemas"]["Instant"];
            /** @description While it is published: the instant whose knowledge its figures show */
            knownAt?: components["schemas"]["Instant"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @description A whole annual report: everything by its place in it */
        AnnualReportDocument: {
            report: components["schemas"]["AnnualReport"];
            /** @description The uppermost ones */
            chapters: components["schemas"]["AnnualReportDocumentChapter"][];
        };
        AnnualReportDocumentChapter: {
            id: components["schemas"]["UUID"];
            code: string;
            /** Format: int32 */
            ordinal: number;
            title: components["schemas"]["Title"];
            source: components["schemas"]["Citation"];
            sections: components["schemas"]["AnnualReportDocumentSection"][];
            chapters: components["schemas"]["AnnualReportDocumentChapter"][];
        };
        AnnualReportDocumentSection: {
            id: components["schemas"]["UUID"];
            code: string;
            /** Format: int32 */
            ordinal: number;
            kind: components["schemas"]["ReportSectionKind"];
            title?: components["schemas"]["Title"];
            missing?: components["schemas"]["Text"];
            table?: components["schemas"]["ReportTable"];
            source: components["schemas"]["Citation"];
            statements: components["schemas"]["AnnualReportDocumentStatement"][];
        };
        AnnualReportDocumentStatement: {
            id: components["schemas"]["UUID"];
            code: string;
            /** Format: int32 */
            ordinal: number;
            text: components["schemas"]["Text"];
            mentions: components["schemas"]["ReportMention"][];
            source: components["schemas"]["Citation"];
        };
        AnnualReportPage: {
            items: components["schemas"]["AnnualReport"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        AnnualReportPatch: {
            /** @example arsrapport-2017 */
            code?: string;
            /**
             * Format: int32
             * @description The year that it tells of; one report a year
             */
            year?: number;
            title?: components["schemas"]["TitlePatch"];
            preface?: components["schemas"]["TextPatch"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        AnnualReportRef: {
            id: components["schemas"]["UUID"];
            code: string;
            /** Format: int32 */
            year: number;
            title: components["schemas"]["Title"];
        };
        AnnualReportRequest: {
            /** @example arsrapport-2017 */
            code: string;
            /**
             * Format: int32
             * @description The year that it tells of; one report a year
             */
            year: number;
            title: components["schemas"]["Title"];
            preface?: components["schemas"]["Text"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description A figure weighed against a target, with all that went into it */
        Attainment: {
            /**
             * @description The rule and its version
             * @example attainment-1
             */
            rule: string;
            indicator: components["schemas"]["IndicatorRef"];
            /** @description Absent for the municipality as a whole */
            unit?: components["schemas"]["UnitRef"];
            members: components["schemas"]["DimensionMemberRef"][];
            unitOfMeasure: components["schemas"]["UnitOfMeasureRef"];
            direction: components["schemas"]["IndicatorDirection"];
            observation?: components["schemas"]["ObservationRef"];
            target?: components["schemas"]["TargetRef"];
            baseline?: components["schemas"]["Baseline"];
            state: components["schemas"]["AttainmentState"];
            /** @description Why it was not assessed; empty where it was */
            reasons: components["schemas"]["AttainmentReason"][];
            /** @description Against the baseline; absent where there is none, or where no direction is better */
            trend?: components["schemas"]["AttainmentTrend"];
            /** @description (value − baseline) / (target − baseline), not clamped: negative is regression, above 1 overshoot; absent where a term is missing */
            progress?: number;
            /** @description The figure less the target; for a range less its nearest bound, 0 inside */
            distance?: number;
            /** @description On the path by the figure's period; absent without a path */
            expected?: number;
            /** @description Against what is expected, give or take the tolerance; absent where nothing is */
            onTrack?: boolean;
            /** @description Each step, in numbers and signs */
            working: string[];
            _links: components["schemas"]["Links"];
        };
        /** @description Whether the newest figure meets the target in force */
        AttainmentBrief: {
            state: components["schemas"]["AttainmentState"];
            /** @description Why it was not assessed; empty where it was */
            reasons: components["schemas"]["AttainmentReason"][];
            target: components["schemas"]["TargetRef"];
            trend?: components["schemas"]["AttainmentTrend"];
        };
        /** @enum {string} */
        AttainmentReason: "no-target" | "no-observation" | "no-value" | "context-only" | "forecast" | "not-due" | "no-baseline" | "at-least";
        /** @enum {string} */
        AttainmentState: "ATTAINED" | "NOT_ATTAINED" | "NOT_ASSESSED";
        /** @enum {string} */
        AttainmentTrend: "IMPROVED" | "WORSENED" | "UNCHANGED";
        Authentication: {
            issuer: string;
            clientId: string;
        };
        /** @description Where a target begins */
        Baseline: {
            /** @description Absent where no figure is registered for the period */
            value?: number;
            period?: string;
            note?: components["schemas"]["Text"];
            /** @description The observation that it is; absent where the value is fixed */
            observationId?: components["schemas"]["UUID"];
            /** @description How exactly that observation is known */
            qualifier?: components["schemas"]["FigureQualifier"];
        };
        BaselinePatch: {
            value?: number | null;
            period?: string | null;
            note?: components["schemas"]["Text"] | null;
        };
        BaselineRequest: {
            /** @description A fixed value; absent where it is the figure of the period */
            value?: number;
            /** @description The period of the value; without a value, the period whose figure is the baseline */
            period?: string;
            note?: components["schemas"]["Text"];
        };
        /** @description A seminar, a trip, a visit: what politicians did beside their meetings */
        BodyActivity: {
            id: components["schemas"]["UUID"];
            code: string;
            kind: components["schemas"]["BodyActivityKind"];
            title: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            place?: string;
            /** @description Whose it was, together where they are several */
            bodies: components["schemas"]["PoliticalBodyRef"][];
            /** @description Those who took part and are no bodies */
            participants?: components["schemas"]["Title"];
            /** Format: int32 */
            year: number;
            /** @description First day; absent where not registered */
            startsOn?: components["schemas"]["LocalDate"];
            /** @description Last day, where it lasted several */
            endsOn?: components["schemas"]["LocalDate"];
            /** @description What the source says of when it was */
            timing?: components["schemas"]["Title"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        BodyActivityKind: "SEMINAR" | "STUDY_TRIP" | "INSPECTION" | "VISIT" | "HOSTING" | "OPEN_HEARING_MEETING" | "OTHER";
        BodyActivityPage: {
            items: components["schemas"]["BodyActivity"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        BodyActivityPatch: {
            /** @example studietur-oslo-2017 */
            code?: string;
            kind?: components["schemas"]["BodyActivityKind"];
            title?: components["schemas"]["TitlePatch"];
            description?: components["schemas"]["TextPatch"] | null;
            place?: string | null;
            bodies?: string[] | null;
            participants?: components["schemas"]["TitlePatch"] | null;
            /**
             * Format: int32
             * @example 2017
             */
            year?: number;
            startsOn?: components["schemas"]["LocalDate"] | null;
            endsOn?: components["schemas"]["LocalDate"] | null;
            timing?: components["schemas"]["TitlePatch"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        BodyActivityRef: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
        };
        BodyActivityRequest: {
            /** @example studietur-oslo-2017 */
            code: string;
            kind: components["schemas"]["BodyActivityKind"];
            title: components["schemas"]["Title"];
            /** @description Its purpose or subject */
            description?: components["schemas"]["Text"];
            /** @example Oslo */
            place?: string;
            /** @description Codes of the political bodies whose it was */
            bodies?: string[];
            /** @description Those who took part and are no bodies; needed where there are no bodies */
            participants?: components["schemas"]["Title"];
            /**
             * Format: int32
             * @example 2017
             */
            year: number;
            /** @description First day; absent where no source tells */
            startsOn?: components["schemas"]["LocalDate"];
            /** @description Last day, where it lasted several */
            endsOn?: components["schemas"]["LocalDate"];
            /** @description What the source says of when it was, where it tells no day */
            timing?: components["schemas"]["Title"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @enum {string} */
        BodyAuthority: "DECIDES" | "RECOMMENDS" | "ADVISES";
        /** @description Who sits in a body on a day: seats, deputies and groups, held against the number of seats that a source states */
        BodyComposition: {
            body: components["schemas"]["PoliticalBodyRef"];
            term: components["schemas"]["BodyTermRef"];
            /** @description The day that is told of; where none was asked for today, or the last or first day of a term that is over or to come */
            asOf: components["schemas"]["LocalDate"];
            reconciliation: components["schemas"]["SeatReconciliation"];
            /** @description One for each seat that the term states, and for each that is registered, in order */
            places: components["schemas"]["CompositionPlace"][];
            /** @description By rank */
            deputies: components["schemas"]["CompositionDeputy"][];
            deputyReconciliation: components["schemas"]["DeputyReconciliation"];
            /** @description The largest first, then by name */
            groups: components["schemas"]["CompositionGroup"][];
            /** @description Days of the term on which something is otherwise than on the day before, in order; the nearest where they are many */
            changes: string[];
            /** @description Edit: to write who sits and who is away */
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        BodyRole: "ELECTION_BOARD" | "PLANNING_COMMITTEE";
        /** @description A political body in an election period */
        BodyTerm: {
            id: components["schemas"]["UUID"];
            code: string;
            body: components["schemas"]["PoliticalBodyRef"];
            period: components["schemas"]["ElectionPeriodRef"];
            mandate?: components["schemas"]["Text"];
            legalBasis?: components["schemas"]["Title"];
            /** @description The body that it reports to; absent where not registered */
            reportsTo?: components["schemas"]["PoliticalBodyRef"];
            /** @description Absent where not registered */
            authority?: components["schemas"]["BodyAuthority"];
            /**
             * Format: int32
             * @description As a source states it; absent where not registered
             */
            seats?: number;
            /**
             * Format: int32
             * @description As a source states it; absent where not registered
             */
            deputySeats?: number;
            /** @description What else the same members sit as */
            actsAs: components["schemas"]["BodyRole"][];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer holds; absent where it is unknown, and then read to the end of the period's last year */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        BodyTermPage: {
            items: components["schemas"]["BodyTerm"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        BodyTermPatch: {
            /** @example kommunestyret-2015-2019 */
            code?: string;
            /**
             * @description Code of the political body
             * @example kommunestyret
             */
            body?: string;
            /**
             * @description Code of the election period
             * @example 2015-2019
             */
            period?: string;
            mandate?: components["schemas"]["TextPatch"] | null;
            legalBasis?: components["schemas"]["TitlePatch"] | null;
            reportsTo?: string | null;
            authority?: components["schemas"]["BodyAuthority"] | null;
            seats?: number | null;
            deputySeats?: number | null;
            actsAs?: components["schemas"]["BodyRole"][] | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        BodyTermRef: {
            id: components["schemas"]["UUID"];
            code: string;
            body: components["schemas"]["PoliticalBodyRef"];
            period: components["schemas"]["ElectionPeriodRef"];
        };
        BodyTermRequest: {
            /** @example kommunestyret-2015-2019 */
            code: string;
            /**
             * @description Code of the political body
             * @example kommunestyret
             */
            body: string;
            /**
             * @description Code of the election period
             * @example 2015-2019
             */
            period: string;
            mandate?: components["schemas"]["Text"];
            legalBasis?: components["schemas"]["Title"];
            /** @description Code of the body that it reports to */
            reportsTo?: string;
            authority?: components["schemas"]["BodyAuthority"];
            /**
             * Format: int32
             * @description As a source states it, never counted
             */
            seats?: number;
            /**
             * Format: int32
             * @description As a source states it, never counted
             */
            deputySeats?: number;
            /** @description What else the same members sit as */
            actsAs?: components["schemas"]["BodyRole"][];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer holds. Where it is unknown the term is read to the end of its period's last year */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description Figures of a political body for a year */
        BodyYear: {
            id: components["schemas"]["UUID"];
            code: string;
            body: components["schemas"]["PoliticalBodyRef"];
            /** Format: int32 */
            year: number;
            reported: components["schemas"]["ReportedFigures"];
            computed: components["schemas"]["ComputedFigures"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        BodyYearPage: {
            items: components["schemas"]["BodyYear"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        BodyYearPatch: {
            /** @example kommunestyret-2017 */
            code?: string;
            /**
             * @description Code of the political body
             * @example kommunestyret
             */
            body?: string;
            /** Format: int32 */
            year?: number;
            meetings?: number | null;
            cases?: number | null;
            seminars?: number | null;
            trips?: number | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        BodyYearRequest: {
            /** @example kommunestyret-2017 */
            code: string;
            /**
             * @description Code of the political body
             * @example kommunestyret
             */
            body: string;
            /** Format: int32 */
            year: number;
            /**
             * Format: int32
             * @description Meetings held, as a source reports them
             */
            meetings?: number;
            /**
             * Format: int32
             * @description Cases treated, as a source reports them
             */
            cases?: number;
            /**
             * Format: int32
             * @description Seminars held, as a source reports them
             */
            seminars?: number;
            /**
             * Format: int32
             * @description Study trips and inspections, as a source reports them
             */
            trips?: number;
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        ChangeEventAffected: {
            /**
             * Format: int32
             * @description Of how many, also where not all are listed
             */
            total: number;
            items: components["schemas"]["AffectedThing"][];
        };
        ChangeEventEffect: {
            /** @description By its name on the event's day, or when it ended */
            unit: components["schemas"]["UnitRef"];
            effect: components["schemas"]["OrganisationUnitEffect"];
            /** @description On the day before; absent where it had not begun */
            before?: components["schemas"]["OrganisationUnitStanding"];
            /** @description On the event's day; absent where it ended */
            after?: components["schemas"]["OrganisationUnitStanding"];
        };
        ChangeEventFrom: {
            /** @description Its code */
            unit: string;
            /** @description In a merger, the share of it that goes on; 1 when absent */
            weight?: number;
        };
        ChangeEventFromUnit: {
            /** @description By its name on the day before */
            unit: components["schemas"]["UnitRef"];
            /** @description In a merger, the share of it that went on */
            weight?: number;
            ended: boolean;
        };
        ChangeEventThing: {
            type: components["schemas"]["ThingType"];
            code: string;
        };
        ChangeEventTo: {
            /** @description Its code */
            unit: string;
            /** @description In a split, its share of the former unit; absent where not registered */
            weight?: number;
            /** @description Needed for a new unit; absent, a living one keeps its own */
            name?: components["schemas"]["Title"];
            /** @description Code of the level; needed for a new unit */
            level?: string;
            /** @description Code of the unit above: of a new unit, or where a living one moves to */
            parent?: string;
            /** @description Where it differs from the level's */
            leaderRole?: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /**
             * @description In Enhetsregisteret
             * @example 974760673
             */
            organisationNumber?: string;
            /** @description In a split, codes of the former unit's sub-units that follow this one; a former unit that goes on keeps the others, so under it none are named */
            subUnits?: string[];
            /** @description Single things that it answers for from then on */
            takesOver?: components["schemas"]["ChangeEventThing"][];
            /** @description What a living unit has no longer from then on */
            removes?: components["schemas"]["OrganisationUnitDetail"][];
            /** @description Where it is another than the event's */
            source?: components["schemas"]["CitationRequest"];
            /** @description Of a new unit */
            externalIds?: components["schemas"]["ExternalId"][];
        };
        ChangeEventToUnit: {
            /** @description By its name on the event's day */
            unit: components["schemas"]["UnitRef"];
            /** @description In a split, its share of the former unit; absent where not registered */
            weight?: number;
            began: boolean;
        };
        /** @description Where the fact stands */
        Citation: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
            locator?: string;
            /** @description First day of the time that the source is from */
            date?: components["schemas"]["LocalDate"];
            /** @description How exactly that date is known: an attestation from the source is no more exact */
            datePrecision?: components["schemas"]["DatePrecision"];
            dateQualifier?: components["schemas"]["DateQualifier"];
        };
        CitationPatch: {
            code?: string | null;
            locator?: string | null;
        };
        CitationRequest: {
            /** @description Code of the source */
            code: string;
            /** @description Heading or page in the source */
            locator?: string;
        };
        CompositionDeputy: {
            membership: components["schemas"]["PlaceMembership"];
            person: components["schemas"]["PersonRef"];
            /** Format: int32 */
            rank: number;
            /** @description That the deputy was elected on */
            list?: components["schemas"]["ElectoralListRef"];
            group?: components["schemas"]["ParliamentaryGroupRef"];
            /** @description First day as deputy; absent where it is unknown */
            since?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer is so; absent for as long as the term lasts */
            until?: components["schemas"]["LocalDate"];
            /** @description Absent where the deputy sits for nobody on the day */
            substitutesFor?: components["schemas"]["CompositionSubstitutesFor"];
        };
        CompositionGroup: {
            /** @description Absent for those of whom none is registered */
            group?: components["schemas"]["ParliamentaryGroupRef"];
            affiliation: components["schemas"]["GroupAffiliationState"];
            /**
             * Format: int32
             * @description Whose seats are theirs, away or not
             */
            members: number;
            /**
             * Format: int32
             * @description Who sit on the day: members who are not away, and substitutes by the group that they themselves sit with
             */
            present: number;
        };
        CompositionLeave: {
            id: components["schemas"]["UUID"];
            code: string;
            reason: components["schemas"]["LeaveReason"];
            /** @description First day; absent where it is unknown */
            from?: components["schemas"]["LocalDate"];
            /** @description First day back; absent where it is not told */
            to?: components["schemas"]["LocalDate"];
            /** @description Absent where not registered */
            substitute?: components["schemas"]["CompositionSubstitute"];
        };
        CompositionPlace: {
            /** Format: int32 */
            seat: number;
            state: components["schemas"]["SeatState"];
            /** @description Absent where nothing is registered */
            membership?: components["schemas"]["PlaceMembership"];
            person?: components["schemas"]["PersonRef"];
            roles: components["schemas"]["MemberRoleKind"][];
            /** @description That the member was elected on, or that the vacant seat belongs to */
            list?: components["schemas"]["ElectoralListRef"];
            /** @description Of the list */
            parties: components["schemas"]["PartyRef"][];
            /** @description That the member sits with on the day; absent where none is registered */
            group?: components["schemas"]["ParliamentaryGroupRef"];
            appointment?: components["schemas"]["MembershipAppointment"];
            /** @description First day on the seat; absent where it is unknown */
            since?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer is so; absent for as long as the term lasts */
            until?: components["schemas"]["LocalDate"];
            votingRight?: boolean;
            /** @description Absent where the member is not away */
            leave?: components["schemas"]["CompositionLeave"];
        };
        CompositionSubstitute: {
            membership: components["schemas"]["PlaceMembership"];
            person: components["schemas"]["PersonRef"];
            /** Format: int32 */
            rank: number;
            group?: components["schemas"]["ParliamentaryGroupRef"];
        };
        CompositionSubstitutesFor: {
            /** Format: int32 */
            seat: number;
            person: components["schemas"]["PersonRef"];
        };
        /** @description As counted from what is registered of the body and year: seminars are activities of that kind, trips are study trips and inspections; one of several bodies counts once for each */
        ComputedFigures: {
            meetings: components["schemas"]["CountedFigure"];
            cases: components["schemas"]["CountedFigure"];
            seminars: components["schemas"]["CountedFigure"];
            trips: components["schemas"]["CountedFigure"];
        };
        Config: {
            municipality: components["schemas"]["Municipality"];
            /** @description Version of the contract */
            contractVersion: string;
            languages: string[];
            /** @description True where the municipality and all that is told of it are invented; a client says so on every page */
            fictional: boolean;
            authentication: components["schemas"]["Authentication"];
            limits: components["schemas"]["Limits"];
        };
        /** @enum {string} */
        CountState: "COUNTED" | "NOT_REGISTERED";
        CountedFigure: {
            /** @description NOT_REGISTERED where there is nothing to count, which is no zero */
            state: components["schemas"]["CountState"];
            /**
             * Format: int32
             * @description Absent where there is nothing to count
             */
            value?: number;
            /** @description Whether it is the reported figure; absent where either is missing */
            agrees?: boolean;
        };
        DataFile: {
            file: string;
            title: components["schemas"]["Title"];
            /**
             * Format: int32
             * @description Consecutive rows that are one thing, such as a change event, count once
             */
            rows: number;
            columns: string[];
            _links: components["schemas"]["Links"];
        };
        DataFileList: {
            items: components["schemas"]["DataFile"][];
        };
        /** @enum {string} */
        DatePrecision: "DAY" | "MONTH" | "QUARTER" | "YEAR";
        /** @enum {string} */
        DateQualifier: "EXACT" | "APPROXIMATE";
        DecisionBodyRef: {
            id: components["schemas"]["UUID"];
            code: string;
            name: components["schemas"]["Title"];
        };
        DeputyReconciliation: {
            /**
             * Format: int32
             * @description As the term states; absent where it does not
             */
            deputySeats?: number;
            /** Format: int32 */
            deputies: number;
            /**
             * Format: int32
             * @description Absent where the term states no number
             */
            notRegistered?: number;
        };
        /** @description What figures can be broken down by */
        Dimension: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
            members: components["schemas"]["DimensionMemberRef"][];
            source?: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @description One of the values that a dimension has */
        DimensionMember: {
            id: components["schemas"]["UUID"];
            code: string;
            dimension: components["schemas"]["DimensionRef"];
            /** Format: int32 */
            ordinal: number;
            title: components["schemas"]["Title"];
            source?: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        DimensionMemberPage: {
            items: components["schemas"]["DimensionMember"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        DimensionMemberPatch: {
            code?: string;
            /** @description Code of the dimension */
            dimension?: string;
            /**
             * Format: int32
             * @description Place among the members of its dimension
             */
            ordinal?: number;
            title?: components["schemas"]["TitlePatch"];
            source?: components["schemas"]["CitationPatch"] | null;
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        DimensionMemberRef: {
            id: components["schemas"]["UUID"];
            code: string;
            /** @description Code of its dimension */
            dimension: string;
            title: components["schemas"]["Title"];
        };
        DimensionMemberRequest: {
            code: string;
            /** @description Code of the dimension */
            dimension: string;
            /**
             * Format: int32
             * @description Place among the members of its dimension
             */
            ordinal: number;
            title: components["schemas"]["Title"];
            source?: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        DimensionPage: {
            items: components["schemas"]["Dimension"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        DimensionPatch: {
            code?: string;
            title?: components["schemas"]["TitlePatch"];
            source?: components["schemas"]["CitationPatch"] | null;
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        DimensionRef: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
        };
        DimensionRequest: {
            code: string;
            title: components["schemas"]["Title"];
            source?: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description Money that bodies may dispose of in a year at their own discretion */
        DispositionAccount: {
            id: components["schemas"]["UUID"];
            code: string;
            /** Format: int32 */
            year: number;
            title: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            bodies: components["schemas"]["PoliticalBodyRef"][];
            /** @description Norwegian kroner; absent where not registered */
            budget?: number;
            /** @description Norwegian kroner; absent where not registered */
            spent?: number;
            /** @description NOT_REGISTERED where the budget or what was spent is not */
            remainderState: components["schemas"]["RemainderState"];
            /** @description Budget less what was spent, in Norwegian kroner; below zero where more was spent, absent where it cannot be told */
            remainder?: number;
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        DispositionAccountPage: {
            items: components["schemas"]["DispositionAccount"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        DispositionAccountPatch: {
            /** @example disposisjonsposter-2017 */
            code?: string;
            /** Format: int32 */
            year?: number;
            title?: components["schemas"]["TitlePatch"];
            description?: components["schemas"]["TextPatch"] | null;
            bodies?: string[] | null;
            budget?: number | null;
            spent?: number | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        DispositionAccountRef: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
            /** Format: int32 */
            year: number;
        };
        DispositionAccountRequest: {
            /** @example disposisjonsposter-2017 */
            code: string;
            /** Format: int32 */
            year: number;
            title: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /** @description Codes of the bodies whose it is; none where they are not told apart */
            bodies?: string[];
            /** @description Norwegian kroner; absent where no source tells */
            budget?: number;
            /** @description Norwegian kroner; absent where no source tells */
            spent?: number;
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description What the money of a disposition account was, or is to be, used for */
        DispositionItem: {
            id: components["schemas"]["UUID"];
            code: string;
            account: components["schemas"]["DispositionAccountRef"];
            /** Format: int32 */
            ordinal: number;
            kind: components["schemas"]["DispositionItemKind"];
            title: components["schemas"]["Title"];
            recipient?: string;
            /** @description Norwegian kroner; absent where not registered */
            amount?: number;
            activities: components["schemas"]["BodyActivityRef"][];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        DispositionItemKind: "STUDY_TRIPS" | "GIFT" | "SUPPORT" | "CONTRIBUTION" | "PLANNED_USE";
        DispositionItemPage: {
            items: components["schemas"]["DispositionItem"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        DispositionItemPatch: {
            /** @example disposisjonsposter-2017-studieturer */
            code?: string;
            /**
             * @description Code of the disposition account
             * @example disposisjonsposter-2017
             */
            account?: string;
            /**
             * Format: int32
             * @description Place within the account
             */
            ordinal?: number;
            kind?: components["schemas"]["DispositionItemKind"];
            title?: components["schemas"]["TitlePatch"];
            recipient?: string | null;
            amount?: number | null;
            activities?: string[] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        DispositionItemRequest: {
            /** @example disposisjonsposter-2017-studieturer */
            code: string;
            /**
             * @description Code of the disposition account
             * @example disposisjonsposter-2017
             */
            account: string;
            /**
             * Format: int32
             * @description Place within the account
             */
            ordinal: number;
            kind: components["schemas"]["DispositionItemKind"];
            title: components["schemas"]["Title"];
            /** @description Who got it, by name */
            recipient?: string;
            /** @description Norwegian kroner; absent where no source tells */
            amount?: number;
            /** @description Codes of the activities that it paid for */
            activities?: string[];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description An election; what is not registered of it is absent */
        Election: {
            id: components["schemas"]["UUID"];
            code: string;
            kinds: components["schemas"]["ElectionKind"][];
            title: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /** Format: int32 */
            year: number;
            heldOn?: components["schemas"]["LocalDate"];
            period?: components["schemas"]["ElectionPeriodRef"];
            body?: components["schemas"]["PoliticalBodyRef"];
            /** Format: int32 */
            seats?: number;
            method?: components["schemas"]["AllocationMethod"];
            turnoutPercent?: number;
            turnoutQualifier?: components["schemas"]["FigureQualifier"];
            /** Format: int32 */
            eligibleVoters?: number;
            /** Format: int32 */
            votesCast?: number;
            advanceVotesPercent?: number;
            /** Format: int32 */
            officials?: number;
            /** Format: int32 */
            officialsMunicipal?: number;
            /** Format: int32 */
            officialsExternal?: number;
            /** Format: int32 */
            pollingStations?: number;
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @description The seats of an election computed from its registered votes, beside those that a source reports */
        ElectionAllocation: {
            election: components["schemas"]["ElectionRef"];
            state: components["schemas"]["ElectionAllocationState"];
            /** @description What the seats cannot be computed without and is not registered; empty where they are */
            missing: components["schemas"]["ElectionAllocationMissing"][];
            /** @description In their own order */
            lists: components["schemas"]["ElectionResult"][];
            /** @description The working, in which lists are named by their codes; absent where something is missing */
            allocation?: components["schemas"]["SeatAllocation"];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        ElectionAllocationMissing: "METHOD" | "SEATS" | "LISTS" | "VOTES";
        /** @enum {string} */
        ElectionAllocationState: "COMPUTED" | "NOT_REGISTERED";
        /** @enum {string} */
        ElectionKind: "PARLIAMENT" | "SAMI_PARLIAMENT" | "MUNICIPAL_COUNCIL" | "COUNTY_COUNCIL" | "BODY";
        ElectionPage: {
            items: components["schemas"]["Election"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        ElectionPatch: {
            /** @example stortings-og-sametingsvalget-2017 */
            code?: string;
            /** @description What is elected; several where they are held as one */
            kinds?: components["schemas"]["ElectionKind"][];
            title?: components["schemas"]["TitlePatch"];
            description?: components["schemas"]["TextPatch"] | null;
            /**
             * Format: int32
             * @example 2017
             */
            year?: number;
            heldOn?: components["schemas"]["LocalDate"] | null;
            period?: string | null;
            body?: string | null;
            seats?: number | null;
            method?: components["schemas"]["AllocationMethod"] | null;
            turnoutPercent?: number | null;
            turnoutQualifier?: components["schemas"]["FigureQualifier"] | null;
            eligibleVoters?: number | null;
            votesCast?: number | null;
            advanceVotesPercent?: number | null;
            officials?: number | null;
            officialsMunicipal?: number | null;
            officialsExternal?: number | null;
            pollingStations?: number | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        /** @description The years between two elections, that political bodies are composed for */
        ElectionPeriod: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
            /** Format: int32 */
            startYear: number;
            /** Format: int32 */
            endYear: number;
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        ElectionPeriodPage: {
            items: components["schemas"]["ElectionPeriod"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        ElectionPeriodPatch: {
            /** @example 2015-2019 */
            code?: string;
            title?: components["schemas"]["TitlePatch"];
            /**
             * Format: int32
             * @description Year of the election that it begins with
             */
            startYear?: number;
            /**
             * Format: int32
             * @description Year of the election that it ends with
             */
            endYear?: number;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        ElectionPeriodRef: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
        };
        ElectionPeriodRequest: {
            /** @example 2015-2019 */
            code: string;
            title: components["schemas"]["Title"];
            /**
             * Format: int32
             * @description Year of the election that it begins with
             */
            startYear: number;
            /**
             * Format: int32
             * @description Year of the election that it ends with
             */
            endYear: number;
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        ElectionRef: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
            /** Format: int32 */
            year: number;
        };
        ElectionRequest: {
            /** @example stortings-og-sametingsvalget-2017 */
            code: string;
            /** @description What is elected; several where they are held as one */
            kinds: components["schemas"]["ElectionKind"][];
            title: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /**
             * Format: int32
             * @example 2017
             */
            year: number;
            /** @description The day; absent where no source tells */
            heldOn?: components["schemas"]["LocalDate"];
            /** @description Code of the election period whose council or body it elects */
            period?: string;
            /** @description Code of the body that it elects: the council, or one that the council elects */
            body?: string;
            /**
             * Format: int32
             * @description To be filled; absent where not told
             */
            seats?: number;
            /** @description How votes become seats; absent where not told */
            method?: components["schemas"]["AllocationMethod"];
            /** @description Share of those with the right to vote who did */
            turnoutPercent?: number;
            /** @description How exactly the turnout is told; EXACT where it is not said */
            turnoutQualifier?: components["schemas"]["FigureQualifier"];
            /**
             * Format: int32
             * @description Those with the right to vote
             */
            eligibleVoters?: number;
            /**
             * Format: int32
             * @description Votes that were cast
             */
            votesCast?: number;
            /** @description Share of the votes distributed by party that were cast in advance */
            advanceVotesPercent?: number;
            /**
             * Format: int32
             * @description Election officials in all
             */
            officials?: number;
            /**
             * Format: int32
             * @description Of these, employed by the municipality
             */
            officialsMunicipal?: number;
            /**
             * Format: int32
             * @description Of these, others
             */
            officialsExternal?: number;
            /** Format: int32 */
            pollingStations?: number;
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        ElectionResult: {
            list: components["schemas"]["ElectoralListRef"];
            parties: components["schemas"]["PartyRef"][];
            /**
             * Format: int32
             * @description Absent where not registered
             */
            votes?: number;
            /**
             * Format: int32
             * @description Computed, as far as votes decide; absent where they cannot be computed
             */
            seats?: number;
            /**
             * Format: int32
             * @description Absent where not registered
             */
            reportedSeats?: number;
            /** @description Whether what is reported is what is computed, or what a lot may make of it; absent where either is missing */
            agrees?: boolean;
        };
        /** @description A list that stood in an election */
        ElectoralList: {
            id: components["schemas"]["UUID"];
            code: string;
            election: components["schemas"]["ElectionRef"];
            /** Format: int32 */
            ordinal: number;
            name: components["schemas"]["Title"];
            /** @description Whose it is: several for a joint list, none for a local one */
            parties: components["schemas"]["PartyRef"][];
            /**
             * Format: int32
             * @description Absent where not registered
             */
            votes?: number;
            /**
             * Format: int32
             * @description Seats that the source says it got; absent where not registered
             */
            reportedSeats?: number;
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        ElectoralListPage: {
            items: components["schemas"]["ElectoralList"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        ElectoralListPatch: {
            code?: string;
            /** @description Code of the election */
            election?: string;
            /**
             * Format: int32
             * @description Place among the lists of the election
             */
            ordinal?: number;
            name?: components["schemas"]["TitlePatch"];
            parties?: string[] | null;
            votes?: number | null;
            reportedSeats?: number | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        ElectoralListRef: {
            id: components["schemas"]["UUID"];
            code: string;
            name: components["schemas"]["Title"];
        };
        ElectoralListRequest: {
            code: string;
            /** @description Code of the election */
            election: string;
            /**
             * Format: int32
             * @description Place among the lists of the election
             */
            ordinal: number;
            name: components["schemas"]["Title"];
            /** @description Codes of the parties whose it is: several for a joint list, none for a local one */
            parties?: string[];
            /**
             * Format: int32
             * @description That seats are shared by: in an election of a municipal council the list votes (listestemmer)
             */
            votes?: number;
            /**
             * Format: int32
             * @description Seats that the source says it got; what is computed stands beside
             */
            reportedSeats?: number;
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        EntryPoints: {
            name: string;
            version: string;
            _links: components["schemas"]["Links"];
        };
        /** @description What another system calls the same thing */
        ExternalId: {
            /** @example brreg */
            system: string;
            value: string;
        };
        /** @enum {string} */
        FigureQualifier: "EXACT" | "APPROXIMATE" | "AT_LEAST" | "DERIVED";
        /** @description A goal as it is on the day that is read */
        Goal: {
            id: components["schemas"]["UUID"];
            code: string;
            plan: components["schemas"]["PlanRef"];
            /** @description Absent at the top of the plan */
            parent?: components["schemas"]["GoalRef"];
            /** Format: int32 */
            number?: number;
            /** @description Absent where not registered */
            kind?: components["schemas"]["GoalKind"];
            /** @description Whether the kind is judged from the source's layout rather than stated */
            kindInferred: boolean;
            title: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /** @description The one that answers on the day that is read; absent where none is registered */
            accountableUnit?: components["schemas"]["UnitRef"];
            /** @description How the responsibility came from the unit that is stated to that of the day; absent in lists */
            handovers?: components["schemas"]["Handover"][];
            /** @description Absent where not registered */
            lifecycle?: components["schemas"]["GoalLifecycle"];
            /** @description Absent where the start is unknown; `attestedOn` then tells from when it is read */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer holds */
            validTo?: components["schemas"]["LocalDate"];
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            /** @description When this state was recorded */
            recordedAt: components["schemas"]["Instant"];
            /** @description When a correction took its place; only in the list of versions */
            supersededAt?: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        GoalKind: "WHAT" | "HOW";
        /** @enum {string} */
        GoalLifecycle: "PLANNED" | "ACTIVE" | "COMPLETED" | "PAUSED" | "CANCELLED" | "SUPERSEDED";
        GoalPage: {
            items: components["schemas"]["Goal"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        GoalPatch: {
            /** @example veikart-2024-m7 */
            code?: string;
            /**
             * @description Code of the plan
             * @example veikart-2024
             */
            plan?: string;
            parent?: string | null;
            number?: number | null;
            kind?: components["schemas"]["GoalKind"] | null;
            kindInferred?: boolean | null;
            title?: components["schemas"]["TitlePatch"];
            description?: components["schemas"]["TextPatch"] | null;
            accountableUnit?: string | null;
            lifecycle?: components["schemas"]["GoalLifecycle"] | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        GoalRef: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
        };
        GoalRequest: {
            /** @example veikart-2024-m7 */
            code: string;
            /**
             * @description Code of the plan
             * @example veikart-2024
             */
            plan: string;
            /** @description Code of the goal above, in the same plan */
            parent?: string;
            /**
             * Format: int32
             * @description Its number in the plan
             */
            number?: number;
            kind?: components["schemas"]["GoalKind"];
            /**
             * @description Whether the kind is judged from the source's layout rather than stated
             * @default false
             */
            kindInferred: boolean;
            title: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /**
             * @description Code of the one accountable unit
             * @example samfunn
             */
            accountableUnit?: string;
            lifecycle?: components["schemas"]["GoalLifecycle"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer holds; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description The goals of a plan as a tree, on one day */
        GoalTree: {
            plan: components["schemas"]["PlanRef"];
            asOf: components["schemas"]["LocalDate"];
            goals: components["schemas"]["GoalTreeNode"][];
        };
        GoalTreeNode: {
            id: components["schemas"]["UUID"];
            code: string;
            /** Format: int32 */
            number?: number;
            kind?: components["schemas"]["GoalKind"];
            kindInferred: boolean;
            title: components["schemas"]["Title"];
            accountableUnit?: components["schemas"]["UnitRef"];
            lifecycle?: components["schemas"]["GoalLifecycle"];
            children: components["schemas"]["GoalTreeNode"][];
        };
        /** @description A short sourced statement on how politics and administration work together */
        GovernancePrinciple: {
            id: components["schemas"]["UUID"];
            code: string;
            kind: components["schemas"]["GovernancePrincipleKind"];
            /** Format: int32 */
            ordinal: number;
            title: components["schemas"]["Title"];
            statement?: components["schemas"]["Text"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        GovernancePrincipleKind: "PRINCIPLE" | "FORMAL_ARENA" | "INFORMAL_ARENA" | "ROUTING";
        GovernancePrinciplePage: {
            items: components["schemas"]["GovernancePrinciple"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        GovernancePrinciplePatch: {
            code?: string;
            kind?: components["schemas"]["GovernancePrincipleKind"];
            /**
             * Format: int32
             * @description Place among those of its kind
             */
            ordinal?: number;
            title?: components["schemas"]["TitlePatch"];
            statement?: components["schemas"]["TextPatch"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        GovernancePrincipleRequest: {
            code: string;
            kind: components["schemas"]["GovernancePrincipleKind"];
            /**
             * Format: int32
             * @description Place among those of its kind
             */
            ordinal: number;
            title: components["schemas"]["Title"];
            statement?: components["schemas"]["Text"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description That a person sits with a parliamentary group for a time */
        GroupAffiliation: {
            id: components["schemas"]["UUID"];
            code: string;
            person: components["schemas"]["PersonRef"];
            group: components["schemas"]["ParliamentaryGroupRef"];
            period: components["schemas"]["ElectionPeriodRef"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which the person no longer sits with the group; absent for as long as the group lasts */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it */
            attestedOn?: components["schemas"]["LocalDate"];
            endReason?: components["schemas"]["AffiliationEndReason"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        GroupAffiliationPage: {
            items: components["schemas"]["GroupAffiliation"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        GroupAffiliationPatch: {
            /** @example kari-nordmann-bygdelista-2023 */
            code?: string;
            /**
             * @description Code of the person
             * @example kari-nordmann
             */
            person?: string;
            /**
             * @description Code of the parliamentary group
             * @example bygdelista-2023-2027
             */
            group?: string;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            endReason?: components["schemas"]["AffiliationEndReason"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        GroupAffiliationRequest: {
            /** @example kari-nordmann-bygdelista-2023 */
            code: string;
            /**
             * @description Code of the person
             * @example kari-nordmann
             */
            person: string;
            /**
             * @description Code of the parliamentary group
             * @example bygdelista-2023-2027
             */
            group: string;
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which the person no longer sits with the group; absent for as long as the group lasts */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            /** @description Only where an end is told */
            endReason?: components["schemas"]["AffiliationEndReason"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @enum {string} */
        GroupAffiliationState: "REGISTERED" | "NONE_REGISTERED";
        /** @description Responsibility that went from one unit to another by a change event */
        Handover: {
            /** @description First day on which the later unit answers */
            on: components["schemas"]["LocalDate"];
            /** @description By its name on the day before */
            from: components["schemas"]["UnitRef"];
            /** @description By its name on the day */
            to: components["schemas"]["UnitRef"];
            event: components["schemas"]["HandoverEvent"];
        };
        HandoverEvent: {
            id: components["schemas"]["UUID"];
            code: string;
        };
        /** @description The newest figure of the municipality as a whole, not broken down */
        Headline: {
            /** @description Of the observation */
            id: components["schemas"]["UUID"];
            period: string;
            /** @description Absent where the status says why there is none */
            value?: number;
            status: components["schemas"]["ObservationStatus"];
            qualifier: components["schemas"]["FigureQualifier"];
            provisional: boolean;
            note?: components["schemas"]["Text"];
        };
        ImportReport: {
            file: string;
            /** @description True where nothing was stored */
            dryRun: boolean;
            /**
             * Format: int32
             * @description Consecutive rows that are one thing, such as a change event, count once
             */
            rows: number;
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            changed: number;
            /**
             * Format: int32
             * @description Stood like that already; no new version was made
             */
            unchanged: number;
        };
        /** @description An indicator as it is defined on the day that is read, with its newest figure */
        Indicator: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
            definition?: components["schemas"]["Text"];
            unitOfMeasure: components["schemas"]["UnitOfMeasureRef"];
            /** @description Type of the periods that it is observed for */
            frequency: components["schemas"]["PeriodType"];
            /** @description Which way is better */
            direction: components["schemas"]["IndicatorDirection"];
            /** @description The one that answers on the day that is read; absent where none is registered */
            ownerUnit?: components["schemas"]["UnitRef"];
            /** @description How the responsibility came from the unit that is stated to that of the day; absent in lists */
            handovers?: components["schemas"]["Handover"][];
            unitAggregation: components["schemas"]["UnitAggregation"];
            timeAggregation: components["schemas"]["TimeAggregation"];
            dimensions: components["schemas"]["DimensionRef"][];
            minimum?: number;
            maximum?: number;
            /**
             * Format: int32
             * @description Values between 0 and this are suppressed
             */
            suppressBelow?: number;
            licence?: string;
            /** @description Whether it stands on the front page */
            key: boolean;
            /** @description Absent where nothing is observed yet */
            latest?: components["schemas"]["Headline"];
            /** @description Absent where no target is in force */
            attainment?: components["schemas"]["AttainmentBrief"];
            /** @description Absent where the start is unknown; `attestedOn` then tells from when it is read */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer holds */
            validTo?: components["schemas"]["LocalDate"];
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            /** @description When this state was recorded */
            recordedAt: components["schemas"]["Instant"];
            /** @description When a correction took its place; only in the list of versions */
            supersededAt?: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        IndicatorDirection: "HIGHER_BETTER" | "LOWER_BETTER" | "WITHIN_RANGE" | "CONTEXT_ONLY";
        IndicatorPage: {
            items: components["schemas"]["Indicator"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        IndicatorPatch: {
            /** @example sykefravaer */
            code?: string;
            title?: components["schemas"]["TitlePatch"];
            definition?: components["schemas"]["TextPatch"] | null;
            /**
             * @description Code of the unit of measure
             * @example prosent
             */
            unitOfMeasure?: string;
            /** @description Type of the periods that it is observed for */
            frequency?: components["schemas"]["PeriodType"];
            /** @description Which way is better; stated, never guessed */
            direction?: components["schemas"]["IndicatorDirection"];
            ownerUnit?: string | null;
            unitAggregation?: components["schemas"]["UnitAggregation"] | null;
            timeAggregation?: components["schemas"]["TimeAggregation"] | null;
            dimensions?: string[] | null;
            minimum?: number | null;
            maximum?: number | null;
            suppressBelow?: number | null;
            licence?: string | null;
            key?: boolean | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        IndicatorRef: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
        };
        IndicatorRequest: {
            /** @example sykefravaer */
            code: string;
            title: components["schemas"]["Title"];
            definition?: components["schemas"]["Text"];
            /**
             * @description Code of the unit of measure
             * @example prosent
             */
            unitOfMeasure: string;
            /** @description Type of the periods that it is observed for */
            frequency: components["schemas"]["PeriodType"];
            /** @description Which way is better; stated, never guessed */
            direction: components["schemas"]["IndicatorDirection"];
            /** @description Code of the unit that answers for it */
            ownerUnit?: string;
            /**
             * @description How figures of units become one of the unit above
             * @default NONE
             */
            unitAggregation: components["schemas"]["UnitAggregation"];
            /**
             * @description How figures of periods become one of a longer period
             * @default NONE
             */
            timeAggregation: components["schemas"]["TimeAggregation"];
            /** @description Codes of what it can be broken down by */
            dimensions?: string[];
            /** @description Least value that can be right */
            minimum?: number;
            /** @description Greatest value that can be right */
            maximum?: number;
            /**
             * Format: int32
             * @description Values between 0 and this are suppressed, since they tell on someone
             */
            suppressBelow?: number;
            /**
             * @description Under what licence its figures may be used
             * @example NLOD-2.0
             */
            licence?: string;
            /**
             * @description Whether it stands on the front page
             * @default false
             */
            key: boolean;
            /** @description First day of this definition; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer holds; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description Positions that lead together, on the day read */
        LeadershipGroup: {
            id: components["schemas"]["UUID"];
            code: string;
            name: components["schemas"]["Title"];
            abbreviation?: string;
            description?: components["schemas"]["Text"];
            /**
             * Format: int32
             * @description How many they are, as a source states it; absent where none does
             */
            members?: number;
            registration: components["schemas"]["MemberRegistration"];
            /**
             * Format: int32
             * @description How many are registered on the day read; absent where `registration` is NOT_REGISTERED
             */
            registeredMembers?: number;
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it is no longer there; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @description That a position belongs to a leadership group for a time */
        LeadershipGroupMember: {
            id: components["schemas"]["UUID"];
            code: string;
            group: components["schemas"]["LeadershipGroupRef"];
            position: components["schemas"]["PositionRef"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer belongs to the group; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        LeadershipGroupMemberPage: {
            items: components["schemas"]["LeadershipGroupMember"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        LeadershipGroupMemberPatch: {
            /** @example kdg-kommunedirektoren */
            code?: string;
            /**
             * @description Code of the leadership group
             * @example kommunedirektorgruppen
             */
            group?: string;
            /** @description Code of the position */
            position?: string;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        LeadershipGroupMemberRequest: {
            /** @example kdg-kommunedirektoren */
            code: string;
            /**
             * @description Code of the leadership group
             * @example kommunedirektorgruppen
             */
            group: string;
            /** @description Code of the position */
            position: string;
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer belongs to the group; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        LeadershipGroupPage: {
            items: components["schemas"]["LeadershipGroup"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        LeadershipGroupPatch: {
            /** @example kommunedirektorgruppen */
            code?: string;
            name?: components["schemas"]["TitlePatch"];
            abbreviation?: string | null;
            description?: components["schemas"]["TextPatch"] | null;
            members?: number | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        LeadershipGroupRef: {
            id: components["schemas"]["UUID"];
            code: string;
            name: components["schemas"]["Title"];
        };
        LeadershipGroupRequest: {
            /** @example kommunedirektorgruppen */
            code: string;
            name: components["schemas"]["Title"];
            /** @example KDG */
            abbreviation?: string;
            description?: components["schemas"]["Text"];
            /**
             * Format: int32
             * @description As a source states it, never counted
             */
            members?: number;
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it is no longer there; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description Something that a leadership group sees to */
        LeadershipGroupTask: {
            id: components["schemas"]["UUID"];
            code: string;
            group: components["schemas"]["LeadershipGroupRef"];
            /** @description Absent where no source tells kinds apart */
            kind?: components["schemas"]["LeadershipGroupTaskKind"];
            /** Format: int32 */
            ordinal: number;
            statement: components["schemas"]["Text"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        LeadershipGroupTaskKind: "RUNNING_DELIVERY" | "STRATEGIC_TASK";
        LeadershipGroupTaskPage: {
            items: components["schemas"]["LeadershipGroupTask"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        LeadershipGroupTaskPatch: {
            /** @example kdg-koordinere-storre-saker */
            code?: string;
            /**
             * @description Code of the leadership group
             * @example kommunedirektorgruppen
             */
            group?: string;
            kind?: components["schemas"]["LeadershipGroupTaskKind"] | null;
            /**
             * Format: int32
             * @description Place among those of its kind
             */
            ordinal?: number;
            statement?: components["schemas"]["TextPatch"];
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        LeadershipGroupTaskRequest: {
            /** @example kdg-koordinere-storre-saker */
            code: string;
            /**
             * @description Code of the leadership group
             * @example kommunedirektorgruppen
             */
            group: string;
            /** @description Absent where no source tells kinds apart */
            kind?: components["schemas"]["LeadershipGroupTaskKind"];
            /**
             * Format: int32
             * @description Place among those of its kind
             */
            ordinal: number;
            statement: components["schemas"]["Text"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @enum {string} */
        LeaveReason: "LEAVE" | "ABSENCE";
        LevelRef: {
            code: string;
            name: components["schemas"]["Title"];
        };
        Limits: {
            /** Format: int32 */
            defaultPageSize: number;
            /** Format: int32 */
            maximumPageSize: number;
            /**
             * Format: int64
             * @description Bytes of a request body
             */
            maximumBodyBytes: number;
            /** Format: int32 */
            maximumTreeNodes: number;
            /**
             * Format: int32
             * @description Figures in one series or one file of figures
             */
            maximumCells: number;
        };
        /** @description Neighbours by name, as absolute paths without host */
        Links: {
            [key: string]: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @description That a member is away for a time, and who sits instead */
        MemberLeave: {
            id: components["schemas"]["UUID"];
            code: string;
            /** @description Of the one who is away */
            membership: components["schemas"]["MembershipRef"];
            /** @description Of the deputy who sits instead; absent where not registered */
            substitute?: components["schemas"]["MembershipRef"];
            term: components["schemas"]["BodyTermRef"];
            reason: components["schemas"]["LeaveReason"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which the member is back; absent for as long as the membership lasts */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        MemberLeavePage: {
            items: components["schemas"]["MemberLeave"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        MemberLeavePatch: {
            /** @example kommunestyret-2015-2019-plass-1-permisjon */
            code?: string;
            /**
             * @description Code of the membership, on a seat, of the one who is away
             * @example kommunestyret-2015-2019-plass-1
             */
            membership?: string;
            substitute?: string | null;
            reason?: components["schemas"]["LeaveReason"];
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        MemberLeaveRequest: {
            /** @example kommunestyret-2015-2019-plass-1-permisjon */
            code: string;
            /**
             * @description Code of the membership, on a seat, of the one who is away
             * @example kommunestyret-2015-2019-plass-1
             */
            membership: string;
            /** @description Code of the membership, as deputy in the same term, of the one who sits instead; absent where not registered */
            substitute?: string;
            reason: components["schemas"]["LeaveReason"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which the member is back; absent for as long as the membership lasts */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @enum {string} */
        MemberRegistration: "NOT_REGISTERED" | "IN_PART" | "IN_FULL" | "BEYOND_STATED" | "UNKNOWN_PART";
        /** @description That a member leads the body, or is next to, for a time */
        MemberRole: {
            id: components["schemas"]["UUID"];
            code: string;
            membership: components["schemas"]["MembershipRef"];
            term: components["schemas"]["BodyTermRef"];
            role: components["schemas"]["MemberRoleKind"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which the member no longer has the role; absent for as long as the membership lasts */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        MemberRoleKind: "LEADER" | "DEPUTY_LEADER";
        MemberRolePage: {
            items: components["schemas"]["MemberRole"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        MemberRolePatch: {
            /** @example kommunestyret-2015-2019-leder */
            code?: string;
            /**
             * @description Code of the membership, on a seat
             * @example kommunestyret-2015-2019-plass-1
             */
            membership?: string;
            role?: components["schemas"]["MemberRoleKind"];
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        MemberRoleRequest: {
            /** @example kommunestyret-2015-2019-leder */
            code: string;
            /**
             * @description Code of the membership, on a seat
             * @example kommunestyret-2015-2019-plass-1
             */
            membership: string;
            role: components["schemas"]["MemberRoleKind"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which the member no longer has the role; absent for as long as the membership lasts */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description A seat of a body's term and who has it for a time, or that nobody has; or a deputy and the rank */
        Membership: {
            id: components["schemas"]["UUID"];
            code: string;
            term: components["schemas"]["BodyTermRef"];
            capacity: components["schemas"]["MembershipCapacity"];
            /** @description Absent where the seat is vacant */
            person?: components["schemas"]["PersonRef"];
            /** @description That the seat is known to have nobody */
            vacant: boolean;
            /**
             * Format: int32
             * @description Of a member
             */
            seat?: number;
            /**
             * Format: int32
             * @description Of a deputy
             */
            rank?: number;
            /** @description That the person was elected on, or that a vacant seat belongs to */
            list?: components["schemas"]["ElectoralListRef"];
            /** @description Of a member */
            votingRight?: boolean;
            /** @description How the person came to the place */
            appointment?: components["schemas"]["MembershipAppointment"];
            decision?: components["schemas"]["StatedDecision"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer holds; absent for as long as the term lasts */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it */
            attestedOn?: components["schemas"]["LocalDate"];
            endReason?: components["schemas"]["MembershipEndReason"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        MembershipAppointment: "ELECTED" | "SUPPLEMENTARY" | "MOVED_UP";
        /** @enum {string} */
        MembershipCapacity: "MEMBER" | "DEPUTY";
        /** @enum {string} */
        MembershipEndReason: "RESIGNED" | "RELIEVED" | "DIED" | "MOVED_AWAY" | "ELECTED_ELSEWHERE" | "MOVED_UP" | "TERM_ENDED" | "OTHER";
        MembershipPage: {
            items: components["schemas"]["Membership"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        MembershipPatch: {
            /** @example kommunestyret-2015-2019-plass-1 */
            code?: string;
            /**
             * @description Code of the body's term
             * @example kommunestyret-2015-2019
             */
            term?: string;
            capacity?: components["schemas"]["MembershipCapacity"];
            person?: string | null;
            vacant?: boolean | null;
            seat?: number | null;
            rank?: number | null;
            list?: string | null;
            votingRight?: boolean | null;
            appointment?: components["schemas"]["MembershipAppointment"] | null;
            decision?: components["schemas"]["StatedDecisionPatch"] | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            endReason?: components["schemas"]["MembershipEndReason"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        MembershipRef: {
            id: components["schemas"]["UUID"];
            code: string;
            /** @description Absent where the seat is vacant */
            person?: components["schemas"]["PersonRef"];
            /**
             * Format: int32
             * @description Of a member
             */
            seat?: number;
            /**
             * Format: int32
             * @description Of a deputy
             */
            rank?: number;
        };
        MembershipRequest: {
            /** @example kommunestyret-2015-2019-plass-1 */
            code: string;
            /**
             * @description Code of the body's term
             * @example kommunestyret-2015-2019
             */
            term: string;
            capacity: components["schemas"]["MembershipCapacity"];
            /** @description Code of the person; absent where the seat is vacant */
            person?: string;
            /**
             * @description That the seat is known to have nobody
             * @default false
             */
            vacant: boolean;
            /**
             * Format: int32
             * @description Of a member; when absent the lowest that is free over the whole time
             */
            seat?: number;
            /**
             * Format: int32
             * @description Of a deputy; on each list, where deputies are ranked by list
             */
            rank?: number;
            /** @description Code of the electoral list that the person was elected on, or that a vacant seat belongs to */
            list?: string;
            /** @description Of a member; true when absent */
            votingRight?: boolean;
            /** @description How the person came to the place; ELECTED when absent */
            appointment?: components["schemas"]["MembershipAppointment"];
            /** @description The decision that appointed */
            decision?: components["schemas"]["StatedDecisionRequest"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer holds; absent for as long as the term lasts */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            /** @description Only where an end is told */
            endReason?: components["schemas"]["MembershipEndReason"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        Municipality: {
            name: string;
            /** @description In Enhetsregisteret */
            organisationNumber: string;
            municipalityNumber: string;
        };
        /** @description A figure of an indicator for a period, or the reason why there is none */
        Observation: {
            id: components["schemas"]["UUID"];
            indicator: components["schemas"]["IndicatorRef"];
            /** @description Absent for the municipality as a whole */
            unit?: components["schemas"]["UnitRef"];
            period: string;
            periodStart: components["schemas"]["LocalDate"];
            /** @description Last day */
            periodEnd: components["schemas"]["LocalDate"];
            members: components["schemas"]["DimensionMemberRef"][];
            /** @description Absent where the status says why there is none; never 0 for missing */
            value?: number;
            unitOfMeasure: components["schemas"]["UnitOfMeasureRef"];
            status: components["schemas"]["ObservationStatus"];
            qualifier: components["schemas"]["FigureQualifier"];
            /** @description Whether it may yet change without having been wrong */
            provisional: boolean;
            derivation?: components["schemas"]["Text"];
            note?: components["schemas"]["Text"];
            reason?: components["schemas"]["Text"];
            source: components["schemas"]["Citation"];
            /**
             * Format: int32
             * @description 1 for what was said first
             */
            revision: number;
            /** Format: int32 */
            version: number;
            /** @description When this was recorded */
            recordedAt: components["schemas"]["Instant"];
            /** @description When a revision took its place; only for what was once known */
            supersededAt?: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        ObservationKey: {
            /** @description Code of the indicator */
            indicator: string;
            /** @description Code of the organisation unit; absent for the municipality as a whole */
            unit?: string;
            period: string;
            /** @description Codes of dimension members; absent for the headline */
            members?: string[];
        };
        ObservationPage: {
            items: components["schemas"]["Observation"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        ObservationPatch: {
            /**
             * @description Code of the indicator
             * @example sykefravaer
             */
            indicator?: string;
            unit?: string | null;
            /**
             * @description Of the type that the indicator's frequency says
             * @example 2017
             */
            period?: string;
            members?: string[] | null;
            value?: number | null;
            status?: components["schemas"]["ObservationStatus"] | null;
            qualifier?: components["schemas"]["FigureQualifier"] | null;
            derivation?: components["schemas"]["TextPatch"] | null;
            note?: components["schemas"]["TextPatch"] | null;
            reason?: components["schemas"]["TextPatch"] | null;
            source?: components["schemas"]["CitationPatch"];
        };
        ObservationRef: {
            id: components["schemas"]["UUID"];
            indicator: components["schemas"]["IndicatorRef"];
            period: string;
            /** @description Absent where the status says why there is none */
            value?: number;
            status: components["schemas"]["ObservationStatus"];
            qualifier: components["schemas"]["FigureQualifier"];
            provisional: boolean;
            note?: components["schemas"]["Text"];
            unitOfMeasure: components["schemas"]["UnitOfMeasureRef"];
            /** Format: int32 */
            revision: number;
        };
        ObservationRequest: {
            /**
             * @description Code of the indicator
             * @example sykefravaer
             */
            indicator: string;
            /** @description Code of the organisation unit; absent for the municipality as a whole */
            unit?: string;
            /**
             * @description Of the type that the indicator's frequency says
             * @example 2017
             */
            period: string;
            /** @description Codes of dimension members, at most one of each dimension; absent for the headline */
            members?: string[];
            /** @description In the indicator's unit of measure, exact; absent where the status says why there is none */
            value?: number;
            /** @default NORMAL */
            status: components["schemas"]["ObservationStatus"];
            /** @default EXACT */
            qualifier: components["schemas"]["FigureQualifier"];
            derivation?: components["schemas"]["Text"];
            note?: components["schemas"]["Text"];
            reason?: components["schemas"]["Text"];
            source: components["schemas"]["CitationRequest"];
        };
        /** @enum {string} */
        ObservationStatus: "NORMAL" | "PROVISIONAL" | "ESTIMATED" | "FORECAST" | "BREAK" | "MISSING" | "SUPPRESSED" | "NOT_APPLICABLE";
        /** @description One office; which members it has follows from its type */
        Office: {
            type: components["schemas"]["OfficeType"];
            /** @description Of the membership, role, leave or affiliation */
            id: components["schemas"]["UUID"];
            code: string;
            /** @description Absent of an affiliation */
            term?: components["schemas"]["BodyTermRef"];
            /** @description Of a membership */
            capacity?: components["schemas"]["MembershipCapacity"];
            /**
             * Format: int32
             * @description Of a member; of a substitution that of the one who is away
             */
            seat?: number;
            /**
             * Format: int32
             * @description Of a deputy
             */
            rank?: number;
            /** @description Of a membership: the list elected on */
            list?: components["schemas"]["ElectoralListRef"];
            /** @description Of a membership */
            appointment?: components["schemas"]["MembershipAppointment"];
            /** @description Of a role */
            role?: components["schemas"]["MemberRoleKind"];
            /** @description Of a substitution: the one who is away */
            insteadOf?: components["schemas"]["PersonRef"];
            /** @description Of a substitution */
            leaveReason?: components["schemas"]["LeaveReason"];
            /** @description Of an affiliation */
            group?: components["schemas"]["ParliamentaryGroupRef"];
            /** @description Of an affiliation */
            period?: components["schemas"]["ElectionPeriodRef"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer holds; absent where that is not told */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it */
            attestedOn?: components["schemas"]["LocalDate"];
            /** @description Whether it holds on the day of the answer */
            present: boolean;
            /** @description Of a membership */
            endReason?: components["schemas"]["MembershipEndReason"];
            /** @description Of an affiliation */
            affiliationEndReason?: components["schemas"]["AffiliationEndReason"];
            source: components["schemas"]["Citation"];
        };
        /** @enum {string} */
        OfficeType: "MEMBERSHIP" | "ROLE" | "SUBSTITUTION" | "AFFILIATION";
        /** @description What a person is and was in politics, the latest first */
        Offices: {
            person: components["schemas"]["PersonRef"];
            /** @description The day that `present` is told of: the one asked for, else today */
            asOf: components["schemas"]["LocalDate"];
            items: components["schemas"]["Office"][];
            /**
             * Format: int32
             * @description How many there are, told or not
             */
            total: number;
            _links: components["schemas"]["Links"];
        };
        /** @description A unit above the one that is read, as it was called on that day */
        OrganisationAncestor: {
            id: components["schemas"]["UUID"];
            code: string;
            name: components["schemas"]["Title"];
            level: components["schemas"]["LevelRef"];
        };
        /** @description Why the tree changed on a day, and what it did to each unit */
        OrganisationChangeEvent: {
            id: components["schemas"]["UUID"];
            code: string;
            /** @description Code of the tree that it changed */
            hierarchy: string;
            kind: components["schemas"]["OrganisationChangeEventKind"];
            /** @description First day on which the tree is as the event left it */
            date: components["schemas"]["LocalDate"];
            /** @description Whether that day is ahead */
            planned: boolean;
            title?: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            decision?: components["schemas"]["StatedDecision"];
            from: components["schemas"]["ChangeEventFromUnit"][];
            to: components["schemas"]["ChangeEventToUnit"][];
            /** @description Who answers for what an ended unit answered for and nobody else took over */
            takenOverBy?: components["schemas"]["UnitRef"];
            /** @description What it did to each unit, those that followed others included; only where one event is read */
            effects?: components["schemas"]["ChangeEventEffect"][];
            /** @description What its units answered for; only where one event is read */
            affected?: components["schemas"]["ChangeEventAffected"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            /** @description `delete` undoes it, while nothing has been built on it; told only where one event is read, and empty in a list */
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        OrganisationChangeEventKind: "CREATED" | "RENAMED" | "MOVED" | "MERGED" | "SPLIT" | "CLOSED" | "REORGANISED";
        OrganisationChangeEventPage: {
            items: components["schemas"]["OrganisationChangeEvent"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        OrganisationChangeEventPatch: {
            /** @example sammenslaaing-2026 */
            code?: string;
            /**
             * @description Code of the tree that it changes
             * @example administration
             */
            hierarchy?: string;
            kind?: components["schemas"]["OrganisationChangeEventKind"];
            /** @description First day on which the tree is as the event leaves it; a day ahead plans the event */
            date?: components["schemas"]["LocalDate"];
            title?: components["schemas"]["TitlePatch"] | null;
            description?: components["schemas"]["TextPatch"] | null;
            decision?: components["schemas"]["StatedDecisionPatch"] | null;
            from?: components["schemas"]["ChangeEventFrom"][] | null;
            to?: components["schemas"]["ChangeEventTo"][] | null;
            takenOverBy?: string | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        OrganisationChangeEventRequest: {
            /** @example sammenslaaing-2026 */
            code: string;
            /**
             * @description Code of the tree that it changes
             * @example administration
             */
            hierarchy: string;
            kind: components["schemas"]["OrganisationChangeEventKind"];
            /** @description First day on which the tree is as the event leaves it; a day ahead plans the event */
            date: components["schemas"]["LocalDate"];
            /** @description Needed where no units are named */
            title?: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            decision?: components["schemas"]["StatedDecisionRequest"];
            /** @description Units that it began with, in a merger, a split or a closure */
            from?: components["schemas"]["ChangeEventFrom"][];
            /** @description Units that it led to; those that are not there yet are made */
            to?: components["schemas"]["ChangeEventTo"][];
            /** @description Code of the unit that answers for what an ended one answered for and `takesOver` does not name: in a split one of `to`, in a closure any living one */
            takenOverBy?: string;
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description A change event as others mention it */
        OrganisationChangeEventSummary: {
            id: components["schemas"]["UUID"];
            code: string;
            kind: components["schemas"]["OrganisationChangeEventKind"];
            /** @description First day on which the tree is as the event left it */
            date: components["schemas"]["LocalDate"];
            title?: components["schemas"]["Title"];
            /** @description Whether that day is ahead */
            planned: boolean;
        };
        /** @description What is otherwise in a tree on one day than on an earlier one */
        OrganisationDifference: {
            hierarchy: string;
            from: components["schemas"]["LocalDate"];
            to: components["schemas"]["LocalDate"];
            counts: components["schemas"]["OrganisationDifferenceCounts"];
            /** @description In the order of the units' codes */
            changes: components["schemas"]["OrganisationUnitChange"][];
            /** @description What happened after the first day and up to the other, in the order of time; `counts.events` tells of how many */
            events: components["schemas"]["OrganisationChangeEventSummary"][];
        };
        OrganisationDifferenceCounts: {
            /** Format: int32 */
            began: number;
            /** Format: int32 */
            ended: number;
            /**
             * Format: int32
             * @description Another name, level or leader's role
             */
            renamed: number;
            /**
             * Format: int32
             * @description Another parent
             */
            moved: number;
            /** Format: int32 */
            events: number;
        };
        OrganisationHierarchy: {
            code: string;
            name: components["schemas"]["Title"];
        };
        OrganisationHierarchyPage: {
            items: components["schemas"]["OrganisationHierarchy"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description A level of the administration and the role that leads on it */
        OrganisationLevel: {
            id: components["schemas"]["UUID"];
            code: string;
            /** Format: int32 */
            ordinal: number;
            name: components["schemas"]["Title"];
            leaderRole?: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            source: components["schemas"]["Citation"];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
        };
        OrganisationLevelPage: {
            items: components["schemas"]["OrganisationLevel"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        OrganisationLevelPatch: {
            /** @example sektor */
            code?: string;
            /**
             * Format: int32
             * @description 1 is the top
             */
            ordinal?: number;
            name?: components["schemas"]["TitlePatch"];
            leaderRole?: components["schemas"]["TitlePatch"] | null;
            description?: components["schemas"]["TextPatch"] | null;
            source?: components["schemas"]["CitationPatch"];
        };
        OrganisationLevelRequest: {
            /** @example sektor */
            code: string;
            /**
             * Format: int32
             * @description 1 is the top
             */
            ordinal: number;
            name: components["schemas"]["Title"];
            leaderRole?: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            source: components["schemas"]["CitationRequest"];
        };
        OrganisationSuccessionStep: {
            event: components["schemas"]["OrganisationChangeEventSummary"];
            from: components["schemas"]["UnitRef"];
            to: components["schemas"]["UnitRef"];
            weight?: number;
        };
        /** @description A hierarchy, or the part below one unit, on one day */
        OrganisationTree: {
            hierarchy: string;
            asOf: components["schemas"]["LocalDate"];
            /** Format: int32 */
            nodeCount: number;
            /** @description Absent where nothing is registered on that day */
            root?: components["schemas"]["OrganisationTreeNode"];
        };
        OrganisationTreeNode: {
            id: components["schemas"]["UUID"];
            code: string;
            name: components["schemas"]["Title"];
            level: components["schemas"]["LevelRef"];
            leaderRole?: components["schemas"]["Title"];
            children: components["schemas"]["OrganisationTreeNode"][];
        };
        /** @description A unit as it is on the day that is read */
        OrganisationUnit: {
            id: components["schemas"]["UUID"];
            code: string;
            /** @description Code of the tree that it belongs to */
            hierarchy: string;
            /** @description Absent for the root */
            parent?: components["schemas"]["UnitRef"];
            name: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            level: components["schemas"]["LevelRef"];
            leaderRole?: components["schemas"]["Title"];
            /** @description In Enhetsregisteret */
            organisationNumber?: string;
            /** @description Absent where the start is unknown; `attestedOn` then tells from when it is read */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer holds */
            validTo?: components["schemas"]["LocalDate"];
            attestedOn?: components["schemas"]["LocalDate"];
            /** @description First day on which the unit itself is no longer, past or planned */
            closedOn?: components["schemas"]["LocalDate"];
            /** @description Of a closed unit: the units of today that carry on after it, however many events lie between */
            successors?: components["schemas"]["OrganisationUnitSuccessor"][];
            /** @description Of a closed unit: the one that answers today for what it answered for */
            takenOverBy?: components["schemas"]["UnitRef"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @description Units reached through the events that units were merged and split by */
        OrganisationUnitChain: {
            unit: components["schemas"]["UnitRef"];
            /** @description What happened later is left out */
            asOf: components["schemas"]["LocalDate"];
            /** @description One for every way; a unit that is reached by two ways stands twice */
            items: components["schemas"]["OrganisationUnitReached"][];
        };
        OrganisationUnitChange: {
            /** @description As it is called on the later day, or was when it ended */
            unit: components["schemas"]["UnitRef"];
            effects: components["schemas"]["OrganisationUnitEffect"][];
            /** @description Absent where it had not begun */
            before?: components["schemas"]["OrganisationUnitStanding"];
            /** @description Absent where it has ended */
            after?: components["schemas"]["OrganisationUnitStanding"];
            /** @description Of an ended unit: those that carry on after it on the later day */
            successors?: components["schemas"]["UnitRef"][];
            /** @description Of a unit that began: those of the earlier day that it carries on after */
            predecessors?: components["schemas"]["UnitRef"][];
        };
        /** @enum {string} */
        OrganisationUnitDetail: "LEADER_ROLE" | "DESCRIPTION" | "ORGANISATION_NUMBER";
        /** @enum {string} */
        OrganisationUnitEffect: "BEGAN" | "ENDED" | "RENAMED" | "MOVED";
        OrganisationUnitEnd: {
            /** @description First day on which the unit is no longer */
            on: components["schemas"]["LocalDate"];
            /** @description Absent where no event is registered for it */
            event?: components["schemas"]["OrganisationChangeEventSummary"];
        };
        OrganisationUnitHistory: {
            /** @description Oldest first */
            items: components["schemas"]["OrganisationUnitStretch"][];
            /** @description Absent while no end is known */
            end?: components["schemas"]["OrganisationUnitEnd"];
            page: components["schemas"]["PageInfo"];
        };
        OrganisationUnitPage: {
            items: components["schemas"]["OrganisationUnit"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        OrganisationUnitPatch: {
            /** @example velferd */
            code?: string;
            /** @example administration */
            hierarchy?: string;
            parent?: string | null;
            name?: components["schemas"]["TitlePatch"];
            description?: components["schemas"]["TextPatch"] | null;
            /**
             * @description Code of the level
             * @example sektor
             */
            level?: string;
            leaderRole?: components["schemas"]["TitlePatch"] | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            organisationNumber?: string | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        OrganisationUnitReached: {
            unit: components["schemas"]["UnitRef"];
            /** @description Share of the former unit that goes on in the later one; absent where it is not registered for every step */
            weight?: number;
            /** @description In the order of time */
            steps: components["schemas"]["OrganisationSuccessionStep"][];
            /** @description Whether the unit exists on the day that is read */
            living: boolean;
        };
        OrganisationUnitRequest: {
            /** @example velferd */
            code: string;
            /** @example administration */
            hierarchy: string;
            /**
             * @description Code of the unit above; absent for the root
             * @example kommunedirektoren
             */
            parent?: string;
            name: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /**
             * @description Code of the level
             * @example sektor
             */
            level: string;
            /** @description Where it differs from the level's */
            leaderRole?: components["schemas"]["Title"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it is no longer; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            /**
             * @description In Enhetsregisteret
             * @example 974760673
             */
            organisationNumber?: string;
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        OrganisationUnitStanding: {
            name?: components["schemas"]["Title"];
            level?: components["schemas"]["LevelRef"];
            leaderRole?: components["schemas"]["Title"];
            /** @description Absent for the root */
            parent?: components["schemas"]["UnitRef"];
        };
        OrganisationUnitStretch: {
            /** @description Absent where the start is unknown; `attestedOn` then tells from when it is read */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it no longer holds */
            validTo?: components["schemas"]["LocalDate"];
            attestedOn?: components["schemas"]["LocalDate"];
            name: components["schemas"]["Title"];
            level: components["schemas"]["LevelRef"];
            leaderRole?: components["schemas"]["Title"];
            /** @description As it was called on the first day; absent for the root */
            parent?: components["schemas"]["UnitRef"];
            /** @description What it began with, in the order of registration: two where one renamed the unit and another moved it on the same day; none where it is only known that it was so */
            events: components["schemas"]["OrganisationChangeEventSummary"][];
            source: components["schemas"]["Citation"];
        };
        OrganisationUnitSuccessor: {
            unit: components["schemas"]["UnitRef"];
            /** @description Share of the closed unit that goes on in it; absent where it is not registered */
            weight?: number;
        };
        /** @description A company that the municipality owns, or has a share of */
        OwnedCompany: {
            id: components["schemas"]["UUID"];
            code: string;
            name: string;
            legalForm?: string;
            /** @description In Enhetsregisteret */
            organisationNumber?: string;
            /** @description Per cent that the municipality owns; absent where not registered */
            share?: number;
            /** @description Absent where not registered, or not published */
            ownershipStrategy?: components["schemas"]["OwnershipStrategyRef"];
            description?: components["schemas"]["Text"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which the municipality no longer owns of it; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        OwnedCompanyPage: {
            items: components["schemas"]["OwnedCompany"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        OwnedCompanyPatch: {
            /** @example asker-og-baerum-vannverk-iks */
            code?: string;
            /** @example Asker og Bærum vannverk IKS */
            name?: string;
            legalForm?: string | null;
            organisationNumber?: string | null;
            share?: number | null;
            ownershipStrategy?: string | null;
            description?: components["schemas"]["TextPatch"] | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        OwnedCompanyRequest: {
            /** @example asker-og-baerum-vannverk-iks */
            code: string;
            /** @example Asker og Bærum vannverk IKS */
            name: string;
            /**
             * @description As the name ends, or Enhetsregisteret writes it
             * @example IKS
             */
            legalForm?: string;
            /** @description In Enhetsregisteret, with its check digit */
            organisationNumber?: string;
            /** @description Per cent that the municipality owns; absent where no source tells */
            share?: number;
            /** @description Code of the plan that is the ownership strategy */
            ownershipStrategy?: string;
            description?: components["schemas"]["Text"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which the municipality no longer owns of it; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description The plan that is a company's ownership strategy */
        OwnershipStrategyRef: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
        };
        PageInfo: {
            /** Format: int32 */
            limit: number;
            /** @description Opaque; absent on the last page */
            next?: string;
            /**
             * Format: int32
             * @description How many there are in all
             */
            total: number;
        };
        PageOrganisationAncestor: {
            items: components["schemas"]["OrganisationAncestor"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Those who sit together in an election period */
        ParliamentaryGroup: {
            id: components["schemas"]["UUID"];
            code: string;
            period: components["schemas"]["ElectionPeriodRef"];
            name: components["schemas"]["Title"];
            abbreviation?: string;
            parties: components["schemas"]["PartyRef"][];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it is no longer there; absent where it is unknown, and then read to the end of the period's last year */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        ParliamentaryGroupPage: {
            items: components["schemas"]["ParliamentaryGroup"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        ParliamentaryGroupPatch: {
            /** @example bygdelista-2023-2027 */
            code?: string;
            /**
             * @description Code of the election period
             * @example 2015-2019
             */
            period?: string;
            name?: components["schemas"]["TitlePatch"];
            abbreviation?: string | null;
            parties?: string[] | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        ParliamentaryGroupRef: {
            id: components["schemas"]["UUID"];
            code: string;
            name: components["schemas"]["Title"];
            abbreviation?: string;
        };
        ParliamentaryGroupRequest: {
            /** @example bygdelista-2023-2027 */
            code: string;
            /**
             * @description Code of the election period
             * @example 2015-2019
             */
            period: string;
            name: components["schemas"]["Title"];
            /** @example BL */
            abbreviation?: string;
            /** @description Codes of the parties that its members belong to; none where they belong to none */
            parties?: string[];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it is no longer there. Where it is unknown the group is read to the end of its period's last year */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description A political party; its lists in elections and its groups are things of their own */
        Party: {
            id: components["schemas"]["UUID"];
            code: string;
            name: components["schemas"]["Title"];
            abbreviation?: string;
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        PartyPage: {
            items: components["schemas"]["Party"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        PartyPatch: {
            /** @example bygdelista */
            code?: string;
            name?: components["schemas"]["TitlePatch"];
            abbreviation?: string | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        PartyRef: {
            id: components["schemas"]["UUID"];
            code: string;
            name: components["schemas"]["Title"];
            abbreviation?: string;
        };
        PartyRequest: {
            /** @example bygdelista */
            code: string;
            name: components["schemas"]["Title"];
            /** @example BL */
            abbreviation?: string;
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @enum {string} */
        PeriodType: "YEAR" | "HALF" | "TERTIAL" | "QUARTER" | "MONTH" | "SCHOOL_YEAR" | "DATE" | "YEAR_SPAN";
        /** @description Someone who holds a position or sits in a political body: nothing but the name */
        Person: {
            id: components["schemas"]["UUID"];
            code: string;
            name: string;
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        PersonPage: {
            items: components["schemas"]["Person"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        PersonPatch: {
            /** @example kari-nordmann */
            code?: string;
            /** @example Kari Nordmann */
            name?: string;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        PersonRef: {
            id: components["schemas"]["UUID"];
            code: string;
            name: string;
        };
        PersonRequest: {
            /** @example kari-nordmann */
            code: string;
            /** @example Kari Nordmann */
            name: string;
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        PlaceMembership: {
            id: components["schemas"]["UUID"];
            code: string;
        };
        /** @description What holds goals together: a vision, a road map, a strategy */
        Plan: {
            id: components["schemas"]["UUID"];
            code: string;
            kind: components["schemas"]["PlanKind"];
            /** @description The plan that this one is part of */
            parent?: components["schemas"]["PlanRef"];
            title: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /**
             * Format: int32
             * @description First year; absent where not registered
             */
            periodStart?: number;
            /**
             * Format: int32
             * @description Last year; absent where not registered
             */
            periodEnd?: number;
            /** @description Whether the years are judged from the plan's name rather than stated */
            periodInferred: boolean;
            /** @description Absent where none is registered */
            accountableUnit?: components["schemas"]["UnitRef"];
            /** @description How the responsibility came from the unit that is stated to today's; absent in lists */
            handovers?: components["schemas"]["Handover"][];
            publication: components["schemas"]["Publication"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        PlanKind: "VISION" | "ROAD_MAP" | "MUNICIPAL_PLAN" | "CLIMATE_STRATEGY" | "ACTION_PROGRAMME" | "STRATEGY" | "OTHER";
        PlanPage: {
            items: components["schemas"]["Plan"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        PlanPatch: {
            /** @example veikart-2024 */
            code?: string;
            kind?: components["schemas"]["PlanKind"];
            parent?: string | null;
            title?: components["schemas"]["TitlePatch"];
            description?: components["schemas"]["TextPatch"] | null;
            periodStart?: number | null;
            periodEnd?: number | null;
            periodInferred?: boolean | null;
            accountableUnit?: string | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        PlanRef: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
        };
        PlanRequest: {
            /** @example veikart-2024 */
            code: string;
            kind: components["schemas"]["PlanKind"];
            /** @description Code of the plan that this one is part of */
            parent?: string;
            title: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /**
             * Format: int32
             * @description First year
             */
            periodStart?: number;
            /**
             * Format: int32
             * @description Last year
             */
            periodEnd?: number;
            /**
             * @description Whether the years are judged from the plan's name rather than stated
             * @default false
             */
            periodInferred: boolean;
            /** @description Code of the one accountable unit */
            accountableUnit?: string;
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description A body of elected or appointed members, with its term and its latest figures on the day read */
        PoliticalBody: {
            id: components["schemas"]["UUID"];
            code: string;
            kind: components["schemas"]["PoliticalBodyKind"];
            name: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it is no longer there; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it */
            attestedOn?: components["schemas"]["LocalDate"];
            /** @description The term on the day read; without `asOf` that of today, else the latest. Absent where none is registered */
            term?: components["schemas"]["PoliticalBodyTerm"];
            /** @description The latest registered figures, to the year of the day read */
            latestYear?: components["schemas"]["PoliticalBodyYear"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        PoliticalBodyKind: "COUNCIL" | "EXECUTIVE_BOARD" | "STANDING_COMMITTEE" | "COMMITTEE" | "PLANNING" | "OWNERSHIP" | "APPEALS" | "CONTROL" | "ADVISORY_COUNCIL" | "AD_HOC" | "EMPLOYER";
        PoliticalBodyPage: {
            items: components["schemas"]["PoliticalBody"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        PoliticalBodyPatch: {
            /** @example kommunestyret */
            code?: string;
            kind?: components["schemas"]["PoliticalBodyKind"];
            name?: components["schemas"]["TitlePatch"];
            description?: components["schemas"]["TextPatch"] | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        PoliticalBodyRef: {
            id: components["schemas"]["UUID"];
            code: string;
            name: components["schemas"]["Title"];
        };
        PoliticalBodyRequest: {
            /** @example kommunestyret */
            code: string;
            kind: components["schemas"]["PoliticalBodyKind"];
            name: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it is no longer there; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description A body's term in brief */
        PoliticalBodyTerm: {
            id: components["schemas"]["UUID"];
            code: string;
            period: components["schemas"]["ElectionPeriodRef"];
            /** @description Absent where not registered */
            authority?: components["schemas"]["BodyAuthority"];
            /**
             * Format: int32
             * @description As a source states it; absent where not registered
             */
            seats?: number;
            /**
             * Format: int32
             * @description As a source states it; absent where not registered
             */
            deputySeats?: number;
        };
        /** @description Reported figures of a year in brief */
        PoliticalBodyYear: {
            /** Format: int32 */
            year: number;
            /**
             * Format: int32
             * @description Absent where not registered
             */
            meetings?: number;
            /**
             * Format: int32
             * @description Absent where not registered
             */
            cases?: number;
            /**
             * Format: int32
             * @description Absent where not registered
             */
            seminars?: number;
            /**
             * Format: int32
             * @description Absent where not registered
             */
            trips?: number;
        };
        /** @description A role in a unit, with its holder, on the day read */
        Position: {
            id: components["schemas"]["UUID"];
            code: string;
            /** @description The unit that it is in on the day read */
            unit: components["schemas"]["UnitRef"];
            kind: components["schemas"]["PositionKind"];
            title: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it is no longer there; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it */
            attestedOn?: components["schemas"]["LocalDate"];
            /** @description Day on which it ends because its unit does; absent where it ends before, or nothing ends it */
            endsWithUnit?: components["schemas"]["LocalDate"];
            /** @description Absent where none is registered on the day read, which does not mean that the position is vacant */
            holder?: components["schemas"]["PositionHolderBrief"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @description That a person holds a position for a time */
        PositionHolder: {
            id: components["schemas"]["UUID"];
            code: string;
            position: components["schemas"]["PositionRef"];
            person: components["schemas"]["PersonRef"];
            /** @description Whether for the time being, in place of another */
            acting: boolean;
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which the person no longer holds it; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @description Who holds a position, in brief */
        PositionHolderBrief: {
            person: components["schemas"]["PersonRef"];
            /** @description Whether for the time being, in place of another */
            acting: boolean;
            validFrom?: components["schemas"]["LocalDate"];
            validTo?: components["schemas"]["LocalDate"];
            attestedOn?: components["schemas"]["LocalDate"];
        };
        PositionHolderPage: {
            items: components["schemas"]["PositionHolder"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        PositionHolderPatch: {
            /** @example kommunaldirektor-velferd-2024 */
            code?: string;
            /**
             * @description Code of the position
             * @example kommunaldirektor-velferd
             */
            position?: string;
            /** @description Code of the person */
            person?: string;
            acting?: boolean | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        PositionHolderRequest: {
            /** @example kommunaldirektor-velferd-2024 */
            code: string;
            /**
             * @description Code of the position
             * @example kommunaldirektor-velferd
             */
            position: string;
            /** @description Code of the person */
            person: string;
            /**
             * @description Whether for the time being, in place of another
             * @default false
             */
            acting: boolean;
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which the person no longer holds it; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @enum {string} */
        PositionKind: "MUNICIPAL_DIRECTOR" | "SECTOR_DIRECTOR" | "HEAD_OF_SERVICES" | "LEADER" | "OTHER";
        PositionPage: {
            items: components["schemas"]["Position"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        PositionPatch: {
            /** @example kommunaldirektor-velferd */
            code?: string;
            /**
             * @description Code of the unit that it is in on its first day
             * @example velferd
             */
            unit?: string;
            kind?: components["schemas"]["PositionKind"];
            title?: components["schemas"]["TitlePatch"];
            description?: components["schemas"]["TextPatch"] | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
            attestedOn?: components["schemas"]["LocalDate"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        PositionRef: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
        };
        PositionRequest: {
            /** @example kommunaldirektor-velferd */
            code: string;
            /**
             * @description Code of the unit that it is in on its first day
             * @example velferd
             */
            unit: string;
            kind: components["schemas"]["PositionKind"];
            title: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /** @description First day; absent where it is unknown */
            validFrom?: components["schemas"]["LocalDate"];
            /** @description First day on which it is no longer there; absent while open */
            validTo?: components["schemas"]["LocalDate"];
            /** @description A day on which a source shows it; needed where the first day is unknown */
            attestedOn?: components["schemas"]["LocalDate"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description A short sourced statement that a plan builds on */
        Premise: {
            id: components["schemas"]["UUID"];
            code: string;
            plan: components["schemas"]["PlanRef"];
            kind: components["schemas"]["PremiseKind"];
            /** Format: int32 */
            ordinal: number;
            title: components["schemas"]["Title"];
            statement?: components["schemas"]["Text"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        PremiseKind: "TREND" | "EXPECTATION" | "PRINCIPLE" | "PLACE" | "FOCUS";
        PremisePage: {
            items: components["schemas"]["Premise"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        PremisePatch: {
            code?: string;
            /** @description Code of the plan */
            plan?: string;
            kind?: components["schemas"]["PremiseKind"];
            /**
             * Format: int32
             * @description Place among the plan's premises
             */
            ordinal?: number;
            title?: components["schemas"]["TitlePatch"];
            statement?: components["schemas"]["TextPatch"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        PremiseRequest: {
            code: string;
            /** @description Code of the plan */
            plan: string;
            kind: components["schemas"]["PremiseKind"];
            /**
             * Format: int32
             * @description Place among the plan's premises
             */
            ordinal: number;
            title: components["schemas"]["Title"];
            statement?: components["schemas"]["Text"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description What went wrong (RFC 9457). Switch on `type`; the texts follow Accept-Language. */
        Problem: {
            /**
             * @description Stable; resolves to its documentation
             * @example /problems/invalid-input
             */
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail?: string;
            /** @description Path of the request */
            instance: string;
            /** @description Same as the X-Request-Id header; quote it when you ask for help */
            requestId: string;
            errors?: components["schemas"]["ProblemError"][];
        };
        ProblemError: {
            /**
             * @description JSON pointer (RFC 6901) into the body
             * @example /title/nb
             */
            pointer?: string;
            /** @description Query parameter or header */
            parameter?: string;
            /**
             * Format: int64
             * @description Line of the file, the header being 1
             */
            row?: number;
            /** @description Column of the file */
            column?: string;
            /** @example too-long */
            code: string;
            message: string;
        };
        /** @description How politics is drawn in on the way to a decision */
        Process: {
            id: components["schemas"]["UUID"];
            code: string;
            /**
             * Format: int32
             * @description Place among the rows of the timetable
             */
            ordinal: number;
            title: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /** @description That it leads to; those that are not published only for those who may read them */
            plans: components["schemas"]["ProcessPlanRef"][];
            /** @description When the whole is planned for; absent where only its phases have times */
            planned?: string;
            /** @description Last period, where it spans several */
            plannedTo?: string;
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        ProcessPage: {
            items: components["schemas"]["Process"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        ProcessPatch: {
            /** @example veikart-2024-i-2020 */
            code?: string;
            /**
             * Format: int32
             * @description Place among the rows of the timetable
             */
            ordinal?: number;
            title?: components["schemas"]["TitlePatch"];
            description?: components["schemas"]["TextPatch"] | null;
            plans?: string[] | null;
            planned?: string | null;
            plannedTo?: string | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        /** @description A step on the way to a decision */
        ProcessPhase: {
            id: components["schemas"]["UUID"];
            code: string;
            process: components["schemas"]["ProcessRef"];
            /** Format: int32 */
            ordinal: number;
            kind: components["schemas"]["ProcessPhaseKind"];
            title: components["schemas"]["Title"];
            /** @description When it is planned for; absent where no plan is registered */
            planned?: string;
            /** @description Last period, where it spans several */
            plannedTo?: string;
            /** @description When it was; absent where that is not registered */
            actual?: string;
            /** @description Last period, where it spanned several */
            actualTo?: string;
            bodies: components["schemas"]["PoliticalBodyRef"][];
            /** @description Those who take part and are no bodies */
            participants?: components["schemas"]["Title"];
            /** @description Whether its time is inferred rather than told */
            inferred: boolean;
            /** @description From what it is inferred */
            inferredNote?: components["schemas"]["Text"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        ProcessPhaseKind: "KNOWLEDGE_BASE" | "START" | "WORKSHOP" | "EXTERNAL_INPUT" | "POLITICAL_INPUT" | "OPEN_MEETING" | "DRAFT" | "PUBLIC_INSPECTION" | "HEARING" | "POLITICAL_TREATMENT" | "DECISION" | "FOLLOW_UP" | "REPORTING" | "REVISION";
        ProcessPhasePage: {
            items: components["schemas"]["ProcessPhase"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        ProcessPhasePatch: {
            /** @example klimastrategi-2020-vedtak */
            code?: string;
            /**
             * @description Code of the process
             * @example klimastrategi-2020
             */
            process?: string;
            /**
             * Format: int32
             * @description Place within the process
             */
            ordinal?: number;
            kind?: components["schemas"]["ProcessPhaseKind"];
            title?: components["schemas"]["TitlePatch"];
            planned?: string | null;
            plannedTo?: string | null;
            actual?: string | null;
            actualTo?: string | null;
            bodies?: string[] | null;
            participants?: components["schemas"]["TitlePatch"] | null;
            inferred?: boolean | null;
            inferredNote?: components["schemas"]["TextPatch"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        ProcessPhaseRequest: {
            /** @example klimastrategi-2020-vedtak */
            code: string;
            /**
             * @description Code of the process
             * @example klimastrategi-2020
             */
            process: string;
            /**
             * Format: int32
             * @description Place within the process
             */
            ordinal: number;
            kind: components["schemas"]["ProcessPhaseKind"];
            title: components["schemas"]["Title"];
            /**
             * @description When it is planned for: a quarter, a month, a day
             * @example 2020-12
             */
            planned?: string;
            /** @description Last period, where it spans several */
            plannedTo?: string;
            /** @description When it was; needed where no plan is known */
            actual?: string;
            /** @description Last period, where it spanned several */
            actualTo?: string;
            /** @description Codes of the political bodies that take part */
            bodies?: string[];
            /** @description Those who take part and are no bodies */
            participants?: components["schemas"]["Title"];
            /**
             * @description Whether its time is inferred rather than told
             * @default false
             */
            inferred: boolean;
            /** @description From what; needed where it is inferred */
            inferredNote?: components["schemas"]["Text"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description A plan that a process leads to */
        ProcessPlanRef: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
        };
        ProcessRef: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
        };
        ProcessRequest: {
            /** @example veikart-2024-i-2020 */
            code: string;
            /**
             * Format: int32
             * @description Place among the rows of the timetable
             */
            ordinal: number;
            title: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            /** @description Codes of the plans that it leads to */
            plans?: string[];
            /**
             * @description When the whole is planned for; absent where only its phases have times
             * @example 2020-04
             */
            planned?: string;
            /**
             * @description Last period, where it spans several
             * @example 2021-04
             */
            plannedTo?: string;
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description Processes by quarters: a row a process, a cell a quarter */
        ProcessTimetable: {
            quarters: string[];
            processes: components["schemas"]["ProcessTimetableRow"][];
            _links: components["schemas"]["Links"];
        };
        ProcessTimetableCell: {
            quarter: string;
            phases: components["schemas"]["ProcessTimetablePhase"][];
        };
        ProcessTimetablePhase: {
            id: components["schemas"]["UUID"];
            code: string;
            /** Format: int32 */
            ordinal: number;
            kind: components["schemas"]["ProcessPhaseKind"];
            title: components["schemas"]["Title"];
            /** @description The quarter is that of the plan, where there is one */
            planned?: string;
            plannedTo?: string;
            /** @description When it was; absent where that is not registered */
            actual?: string;
            actualTo?: string;
            bodies: components["schemas"]["PoliticalBodyRef"][];
            /** @description Those who take part and are no bodies */
            participants?: components["schemas"]["Title"];
            /** @description Whether its time is inferred rather than told */
            inferred: boolean;
            /** @description From what it is inferred */
            inferredNote?: components["schemas"]["Text"];
            /** @description Whether it began in an earlier quarter */
            continues: boolean;
            source: components["schemas"]["Citation"];
        };
        ProcessTimetableRow: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
            description?: components["schemas"]["Text"];
            plans: components["schemas"]["ProcessPlanRef"][];
            /** @description When the whole is planned for; absent where only its phases have times */
            planned?: string;
            /** @description Last period, where it spans several */
            plannedTo?: string;
            source: components["schemas"]["Citation"];
            cells: components["schemas"]["ProcessTimetableCell"][];
        };
        /** @enum {string} */
        Publication: "DRAFT" | "PUBLISHED" | "WITHDRAWN";
        /** @enum {string} */
        ReconciliationBasis: "STATED" | "COUNTED";
        ReconciliationStep: {
            term: components["schemas"]["ReconciliationTerm"];
            /** Format: int32 */
            value: number;
            basis: components["schemas"]["ReconciliationBasis"];
            /** @description Of what is stated */
            source?: components["schemas"]["Citation"];
        };
        /** @enum {string} */
        ReconciliationTerm: "SEATS" | "MEMBERS" | "VACANCIES" | "NOT_REGISTERED";
        /** @enum {string} */
        RemainderState: "COMPUTED" | "NOT_REGISTERED";
        /** @description A row of report-cells.csv: a cell of a section's table */
        ReportCellPart: {
            /** @description Code of the section */
            section: string;
            /** @description Key of the row */
            row: string;
            /** @description Key of the column */
            column: string;
            observation?: components["schemas"]["ObservationKey"];
            number?: number;
            text?: components["schemas"]["Title"];
            reason?: components["schemas"]["Text"];
            footnotes?: string[];
        };
        /** @description A heading of an annual report */
        ReportChapter: {
            id: components["schemas"]["UUID"];
            code: string;
            report: components["schemas"]["AnnualReportRef"];
            /** @description The chapter that this one stands in */
            parent?: components["schemas"]["ReportChapterRef"];
            /** Format: int32 */
            ordinal: number;
            title: components["schemas"]["Title"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        ReportChapterPage: {
            items: components["schemas"]["ReportChapter"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        ReportChapterPatch: {
            code?: string;
            /** @description Code of the annual report */
            report?: string;
            parent?: string | null;
            /**
             * Format: int32
             * @description Place among the chapters beside it
             */
            ordinal?: number;
            title?: components["schemas"]["TitlePatch"];
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        ReportChapterRef: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
        };
        ReportChapterRequest: {
            code: string;
            /** @description Code of the annual report */
            report: string;
            /** @description Code of the chapter that this one stands in, in the same report */
            parent?: string;
            /**
             * Format: int32
             * @description Place among the chapters beside it
             */
            ordinal: number;
            title: components["schemas"]["Title"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description A row of report-table-columns.csv: a column of a section's table */
        ReportColumnPart: {
            /** @description Code of the section */
            section: string;
            /** @description What cells name it by; unique in the table */
            key: string;
            /**
             * Format: int32
             * @description Place among the columns
             */
            ordinal: number;
            title: components["schemas"]["Title"];
        };
        /** @description A row of report-footnotes.csv: a footnote of a section's table */
        ReportFootnotePart: {
            /** @description Code of the section */
            section: string;
            mark: string;
            /**
             * Format: int32
             * @description Place among the footnotes
             */
            ordinal: number;
            text: components["schemas"]["Text"];
        };
        /** @description Something that a statement speaks of */
        ReportMention: {
            type: components["schemas"]["ReportMentionType"];
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
        };
        /** @enum {string} */
        ReportMentionType: "goal" | "plan" | "organisation-unit" | "political-body" | "indicator";
        /** @description A row of annual-report-publications.csv: a report that stands published */
        ReportPublicationPart: {
            /** @description Code of the annual report */
            report: string;
        };
        /** @description A row of report-table-rows.csv: a row of a section's table */
        ReportRowPart: {
            /** @description Code of the section */
            section: string;
            /** @description What cells name it by; unique in the table */
            key: string;
            /**
             * Format: int32
             * @description Place among the rows
             */
            ordinal: number;
            title: components["schemas"]["Title"];
        };
        /** @description A part of a chapter: its results, its challenges, its running text, or a table of figures */
        ReportSection: {
            id: components["schemas"]["UUID"];
            code: string;
            report: components["schemas"]["AnnualReportRef"];
            chapter: components["schemas"]["ReportChapterRef"];
            /** Format: int32 */
            ordinal: number;
            kind: components["schemas"]["ReportSectionKind"];
            title?: components["schemas"]["Title"];
            missing?: components["schemas"]["Text"];
            table?: components["schemas"]["ReportTable"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        ReportSectionKind: "HIGHLIGHTS" | "CHALLENGES" | "NARRATIVE" | "KEY_FIGURES" | "TABLE";
        ReportSectionPage: {
            items: components["schemas"]["ReportSection"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        ReportSectionPatch: {
            code?: string;
            /** @description Code of the chapter */
            chapter?: string;
            /**
             * Format: int32
             * @description Place in the chapter
             */
            ordinal?: number;
            kind?: components["schemas"]["ReportSectionKind"];
            title?: components["schemas"]["TitlePatch"] | null;
            missing?: components["schemas"]["TextPatch"] | null;
            table?: components["schemas"]["ReportTableRequest"] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        ReportSectionRef: {
            id: components["schemas"]["UUID"];
            code: string;
            kind: components["schemas"]["ReportSectionKind"];
            title?: components["schemas"]["Title"];
        };
        ReportSectionRequest: {
            code: string;
            /** @description Code of the chapter */
            chapter: string;
            /**
             * Format: int32
             * @description Place in the chapter
             */
            ordinal: number;
            kind: components["schemas"]["ReportSectionKind"];
            title?: components["schemas"]["Title"];
            missing?: components["schemas"]["Text"];
            table?: components["schemas"]["ReportTableRequest"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description One result, challenge or paragraph of a section */
        ReportStatement: {
            id: components["schemas"]["UUID"];
            code: string;
            report: components["schemas"]["AnnualReportRef"];
            section: components["schemas"]["ReportSectionRef"];
            /** Format: int32 */
            ordinal: number;
            text: components["schemas"]["Text"];
            mentions: components["schemas"]["ReportMention"][];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        ReportStatementPage: {
            items: components["schemas"]["ReportStatement"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        ReportStatementPatch: {
            code?: string;
            /** @description Code of the section */
            section?: string;
            /**
             * Format: int32
             * @description Place in the section
             */
            ordinal?: number;
            text?: components["schemas"]["TextPatch"];
            goals?: string[] | null;
            plans?: string[] | null;
            units?: string[] | null;
            bodies?: string[] | null;
            indicators?: string[] | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        ReportStatementRequest: {
            code: string;
            /** @description Code of the section */
            section: string;
            /**
             * Format: int32
             * @description Place in the section
             */
            ordinal: number;
            text: components["schemas"]["Text"];
            /** @description Codes of goals that it speaks of */
            goals?: string[];
            /** @description Codes of plans that it speaks of */
            plans?: string[];
            /** @description Codes of organisation units that it speaks of */
            units?: string[];
            /** @description Codes of political bodies that it speaks of */
            bodies?: string[];
            /** @description Codes of indicators that it speaks of */
            indicators?: string[];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description A table with its figures; cells row by row */
        ReportTable: {
            columns: components["schemas"]["ReportTableHeading"][];
            rows: components["schemas"]["ReportTableHeading"][];
            cells: components["schemas"]["ReportTableCell"][];
            footnotes: components["schemas"]["ReportTableFootnote"][];
        };
        /** @description An observation, or else a number or a text with the reason for it */
        ReportTableCell: {
            row: string;
            column: string;
            /** @description In a published report as it was known at the publication */
            observation?: components["schemas"]["ObservationRef"];
            /** @description Only with an observation: whether its figure is another one today than is shown */
            revisedSince?: boolean;
            number?: number;
            text?: components["schemas"]["Title"];
            reason?: components["schemas"]["Text"];
            footnotes: string[];
        };
        /** @description Shows an observation, or else a number or a text with the reason why no observation can be shown */
        ReportTableCellRequest: {
            /** @description Key of the row */
            row: string;
            /** @description Key of the column */
            column: string;
            observation?: components["schemas"]["ObservationKey"];
            number?: number;
            text?: components["schemas"]["Title"];
            reason?: components["schemas"]["Text"];
            footnotes?: string[];
        };
        ReportTableFootnote: {
            /** @example * */
            mark: string;
            text: components["schemas"]["Text"];
        };
        ReportTableHeading: {
            /** @description What cells name it by; unique in the table */
            key: string;
            title: components["schemas"]["Title"];
        };
        /** @description A table; columns, rows and footnotes stand in the order in which they are listed */
        ReportTableRequest: {
            columns?: components["schemas"]["ReportTableHeading"][];
            rows?: components["schemas"]["ReportTableHeading"][];
            cells?: components["schemas"]["ReportTableCellRequest"][];
            footnotes?: components["schemas"]["ReportTableFootnote"][];
            empty?: boolean;
        };
        /** @description As the source reports them; one that is not registered is absent */
        ReportedFigures: {
            /**
             * Format: int32
             * @description Meetings held
             */
            meetings?: number;
            /**
             * Format: int32
             * @description Cases treated
             */
            cases?: number;
            /**
             * Format: int32
             * @description Seminars held
             */
            seminars?: number;
            /**
             * Format: int32
             * @description Study trips and inspections
             */
            trips?: number;
        };
        /** @description What comes with one position, or with the role of everyone who leads a unit of a level */
        Responsibility: {
            id: components["schemas"]["UUID"];
            code: string;
            /** @description Absent where it comes with a level */
            position?: components["schemas"]["PositionRef"];
            /** @description Absent where it comes with one position */
            level?: components["schemas"]["LevelRef"];
            /** @description Absent where no source tells kinds apart */
            kind?: components["schemas"]["ResponsibilityKind"];
            heading?: components["schemas"]["Title"];
            /** Format: int32 */
            ordinal: number;
            statement: components["schemas"]["Text"];
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        ResponsibilityKind: "OWN_HOUSE" | "MUNICIPAL_LEADERSHIP" | "CONTRIBUTION" | "EXAMPLE";
        ResponsibilityPage: {
            items: components["schemas"]["Responsibility"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        ResponsibilityPatch: {
            /** @example kommunaldirektor-leder-teamet */
            code?: string;
            position?: string | null;
            level?: string | null;
            kind?: components["schemas"]["ResponsibilityKind"] | null;
            heading?: components["schemas"]["TitlePatch"] | null;
            /**
             * Format: int32
             * @description Place among those of its kind
             */
            ordinal?: number;
            statement?: components["schemas"]["TextPatch"];
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        ResponsibilityRequest: {
            /** @example kommunaldirektor-leder-teamet */
            code: string;
            /** @description Code of the position that it comes with; else state `level` */
            position?: string;
            /**
             * @description Code of the level whose leaders it comes with; else state `position`
             * @example sektor
             */
            level?: string;
            /** @description Absent where no source tells kinds apart */
            kind?: components["schemas"]["ResponsibilityKind"];
            heading?: components["schemas"]["Title"];
            /**
             * Format: int32
             * @description Place among those of its kind
             */
            ordinal: number;
            statement: components["schemas"]["Text"];
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @enum {string} */
        ResponsibilityType: "GOAL" | "PLAN" | "INDICATOR" | "FIGURES" | "POSITION";
        SearchAnswer: {
            items: components["schemas"]["SearchHit"][];
            /** @description Counts of all that the words found, whatever `type` narrows to; most first */
            facets: components["schemas"]["SearchFacet"][];
            page: components["schemas"]["PageInfo"];
        };
        SearchFacet: {
            type: components["schemas"]["SearchType"];
            /** Format: int32 */
            count: number;
        };
        /** @description One thing that was found, with the piece of its text that tells why */
        SearchHit: {
            type: components["schemas"]["SearchType"];
            id: components["schemas"]["UUID"];
            code: string;
            /** @description Its title or name; of what has none, that of what it stands in */
            title: components["schemas"]["Title"];
            /** @description Text in reading order, cut where what matched begins and ends; empty where it has no text */
            snippet: components["schemas"]["SearchPiece"][];
            /** @description The plan or report that it stands in; of a position or what comes with one, the unit of today */
            within?: components["schemas"]["SearchWithin"];
            /**
             * Format: int32
             * @description Year of the annual report that it is, or stands in; that of an activity or a disposition account; of a process the one in which it begins
             */
            year?: number;
            _links: components["schemas"]["Links"];
        };
        SearchPiece: {
            text: string;
            match: boolean;
        };
        /** @enum {string} */
        SearchType: "goal" | "plan" | "premise" | "organisation-unit" | "position" | "responsibility" | "leadership-group" | "owned-company" | "organisation-change-event" | "person" | "political-body" | "election" | "body-activity" | "disposition-account" | "process" | "party" | "parliamentary-group" | "governance-principle" | "indicator" | "annual-report" | "report-chapter" | "report-section" | "report-statement" | "source";
        SearchWithin: {
            type: components["schemas"]["SearchType"];
            code: string;
            title: components["schemas"]["Title"];
        };
        /** @description Seats shared among lists, with the working */
        SeatAllocation: {
            method: components["schemas"]["AllocationMethod"];
            /** @description What votes are divided by for a first seat */
            firstDivisor: number;
            /** Format: int32 */
            seats: number;
            /** @description The law, and what it says where quotients are the same */
            legalBasis: components["schemas"]["Text"];
            /** @description In the order of the question */
            lists: components["schemas"]["SeatAllocationList"][];
            /** @description A seat each, in the order in which they are given; none for seats that no list has votes for */
            steps: components["schemas"]["SeatStep"][];
            /** @description Seats that are not decided, and why; empty where all are */
            ties: components["schemas"]["SeatTie"][];
            /** Format: int32 */
            decided: number;
            /** Format: int32 */
            undecided: number;
        };
        SeatAllocationList: {
            /** @description Of registered lists their code */
            name: string;
            /** Format: int64 */
            votes: number;
            /** @description Of all votes; absent where there are none */
            sharePercent?: number;
            /**
             * Format: int32
             * @description As far as they are decided
             */
            seats: number;
            /**
             * Format: int32
             * @description How many seats it may yet get one of by lot; absent where it takes no part in one
             */
            undecidedAmong?: number;
            /** @description Those that won a seat, and the next one */
            quotients: components["schemas"]["SeatQuotient"][];
        };
        SeatAllocationRequest: {
            method: components["schemas"]["AllocationMethod"];
            /**
             * Format: int32
             * @description To be shared among the lists
             */
            seats: number;
            lists: components["schemas"]["SeatAllocationRequestList"][];
        };
        SeatAllocationRequestList: {
            /** @description Each list has its own */
            name: string;
            /**
             * Format: int32
             * @description That seats are shared by: in an election of a municipal council the list votes (listestemmer)
             */
            votes: number;
        };
        /** @enum {string} */
        SeatDecision: "QUOTIENT" | "MOST_VOTES" | "LOT";
        SeatQuotient: {
            divisor: number;
            /** @description Rounded to three decimals; compared exactly */
            quotient: number;
            /**
             * Format: int32
             * @description Which seat it won, counted from 1; absent where none
             */
            seat?: number;
        };
        /** @description seats = members + vacancies + notRegistered */
        SeatReconciliation: {
            /**
             * Format: int32
             * @description As the term states; absent where it does not
             */
            seats?: number;
            /** Format: int32 */
            members: number;
            /**
             * Format: int32
             * @description Seats known to have nobody
             */
            vacancies: number;
            /**
             * Format: int32
             * @description Seats of which nothing is registered; absent where the term states no seats
             */
            notRegistered?: number;
            /** @description Whether the sum is the number that the term states; absent where it states none */
            reconciles?: boolean;
            working: components["schemas"]["ReconciliationStep"][];
        };
        /** @enum {string} */
        SeatState: "HELD" | "VACANT" | "NOT_REGISTERED";
        SeatStep: {
            /** Format: int32 */
            seat: number;
            /** @description Name of the list; absent where a lot decides */
            list?: string;
            quotient: number;
            divisor: number;
            decidedBy: components["schemas"]["SeatDecision"];
        };
        SeatTie: {
            /** Format: int32 */
            seats: number;
            /** @description Names of those that the seats are among; empty where no list has votes */
            lists: string[];
            /** @description That they share */
            quotient: number;
            reason: components["schemas"]["SeatTieReason"];
        };
        /** @enum {string} */
        SeatTieReason: "SAME_QUOTIENT_AND_VOTES" | "NO_VOTES";
        /** @description One series as a chart needs it */
        Series: {
            indicator: components["schemas"]["IndicatorRef"];
            /** @description Absent for the municipality as a whole */
            unit?: components["schemas"]["UnitRef"];
            members: components["schemas"]["DimensionMemberRef"][];
            unitOfMeasure: components["schemas"]["UnitOfMeasureRef"];
            frequency: components["schemas"]["PeriodType"];
            direction: components["schemas"]["IndicatorDirection"];
            points: components["schemas"]["SeriesPoint"][];
            targets: components["schemas"]["TargetRef"][];
            /** @description From when figures are not comparable with those before */
            breaks: components["schemas"]["SeriesBreak"][];
            _links: components["schemas"]["Links"];
        };
        SeriesBreak: {
            on: components["schemas"]["LocalDate"];
            note?: components["schemas"]["Text"];
        };
        SeriesPoint: {
            period: string;
            periodStart: components["schemas"]["LocalDate"];
            /** @description Last day */
            periodEnd: components["schemas"]["LocalDate"];
            /** @description Absent where the status says why there is none */
            value?: number;
            status: components["schemas"]["ObservationStatus"];
            qualifier: components["schemas"]["FigureQualifier"];
            provisional: boolean;
            note?: components["schemas"]["Text"];
            derivation?: components["schemas"]["Text"];
            source: components["schemas"]["Citation"];
            observationId: components["schemas"]["UUID"];
            /** Format: int32 */
            revision: number;
        };
        /** @description A document that facts are cited from */
        Source: {
            id: components["schemas"]["UUID"];
            code: string;
            title: components["schemas"]["Title"];
            publisher: string;
            date?: components["schemas"]["LocalDate"];
            datePrecision?: components["schemas"]["DatePrecision"];
            dateQualifier?: components["schemas"]["DateQualifier"];
            url?: string;
            checksum?: string;
            note?: components["schemas"]["Text"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        SourcePage: {
            items: components["schemas"]["Source"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        SourcePatch: {
            /** @example arsrapport-2017 */
            code?: string;
            title?: components["schemas"]["TitlePatch"];
            /** @example Bærum kommune */
            publisher?: string;
            date?: components["schemas"]["LocalDate"] | null;
            datePrecision?: components["schemas"]["DatePrecision"] | null;
            dateQualifier?: components["schemas"]["DateQualifier"] | null;
            url?: string | null;
            checksum?: string | null;
            note?: components["schemas"]["TextPatch"] | null;
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        SourceRequest: {
            /** @example arsrapport-2017 */
            code: string;
            title: components["schemas"]["Title"];
            /** @example Bærum kommune */
            publisher: string;
            /** @description First day of the time that the precision names */
            date?: components["schemas"]["LocalDate"];
            datePrecision?: components["schemas"]["DatePrecision"];
            dateQualifier?: components["schemas"]["DateQualifier"];
            url?: string;
            /** @description SHA-256 of the file */
            checksum?: string;
            note?: components["schemas"]["Text"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description The decision behind it, as far as it is known */
        StatedDecision: {
            statement?: components["schemas"]["Title"];
            body?: components["schemas"]["DecisionBodyRef"];
            decidedOn?: components["schemas"]["LocalDate"];
            caseReference?: string;
        };
        StatedDecisionPatch: {
            statement?: components["schemas"]["Title"] | null;
            body?: string | null;
            decidedOn?: components["schemas"]["LocalDate"] | null;
            caseReference?: string | null;
        };
        /** @description The decision behind it, as far as it is known */
        StatedDecisionRequest: {
            /** @description What a source says of it */
            statement?: components["schemas"]["Title"];
            /** @description Code of the political body */
            body?: string;
            decidedOn?: components["schemas"]["LocalDate"];
            /** @example 042/17 */
            caseReference?: string;
        };
        /** @description What is aimed for; another target may have taken its place, this one stays to be seen */
        Target: {
            id: components["schemas"]["UUID"];
            code: string;
            indicator: components["schemas"]["IndicatorRef"];
            /** @description Absent for the municipality as a whole */
            unit?: components["schemas"]["UnitRef"];
            members: components["schemas"]["DimensionMemberRef"][];
            /** @description By whose end it is to be met; absent for an aim without a date */
            period?: string;
            kind: components["schemas"]["TargetKind"];
            value?: number;
            upperValue?: number;
            unitOfMeasure: components["schemas"]["UnitOfMeasureRef"];
            baseline?: components["schemas"]["Baseline"];
            path: components["schemas"]["TargetPath"];
            tolerance?: number;
            reason?: components["schemas"]["Text"];
            /** @description Code of the target whose place it took */
            supersedes?: string;
            /** @description Code of the target that took its place */
            supersededBy?: string;
            source: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        /** @enum {string} */
        TargetKind: "POINT" | "MINIMUM" | "MAXIMUM" | "RANGE" | "TREND_ONLY";
        TargetPage: {
            items: components["schemas"]["Target"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        TargetPatch: {
            /** @example sykefravaer-2017 */
            code?: string;
            /**
             * @description Code of the indicator
             * @example sykefravaer
             */
            indicator?: string;
            unit?: string | null;
            members?: string[] | null;
            period?: string | null;
            kind?: components["schemas"]["TargetKind"];
            value?: number | null;
            upperValue?: number | null;
            baseline?: components["schemas"]["BaselinePatch"] | null;
            path?: components["schemas"]["TargetPath"] | null;
            tolerance?: number | null;
            reason?: components["schemas"]["TextPatch"] | null;
            supersedes?: string | null;
            source?: components["schemas"]["CitationPatch"];
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        /** @enum {string} */
        TargetPath: "STEP" | "LINEAR" | "NONE";
        TargetRef: {
            id: components["schemas"]["UUID"];
            code: string;
            /** @description Absent for an aim without a date */
            period?: string;
            kind: components["schemas"]["TargetKind"];
            value?: number;
            upperValue?: number;
            /** @description Code of the target that took its place */
            supersededBy?: string;
        };
        TargetRequest: {
            /** @example sykefravaer-2017 */
            code: string;
            /**
             * @description Code of the indicator
             * @example sykefravaer
             */
            indicator: string;
            /** @description Code of the organisation unit; absent for the municipality as a whole */
            unit?: string;
            /** @description Codes of dimension members, at most one of each dimension; absent for the headline */
            members?: string[];
            /**
             * @description By whose end it is to be met; absent for an aim without a date
             * @example 2017
             */
            period?: string;
            kind: components["schemas"]["TargetKind"];
            /** @description To reach, or the least of a range; absent where only the trend counts */
            value?: number;
            /** @description The most of a range */
            upperValue?: number;
            baseline?: components["schemas"]["BaselineRequest"];
            /**
             * @description What is expected on the way from the baseline
             * @default NONE
             */
            path: components["schemas"]["TargetPath"];
            /** @description How far off the path is still on track */
            tolerance?: number;
            reason?: components["schemas"]["Text"];
            /** @description Code of the target of the same series whose place it takes; then a reason is needed */
            supersedes?: string;
            source: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description A running text in one or more languages */
        Text: {
            nb?: string;
            nn?: string;
            en?: string;
        };
        TextPatch: {
            nb?: string | null;
            nn?: string | null;
            en?: string | null;
        };
        /**
         * @description What a unit can answer for
         * @enum {string}
         */
        ThingType: "GOAL" | "PLAN" | "INDICATOR" | "POSITION";
        /** @enum {string} */
        TimeAggregation: "SUM" | "MEAN" | "LAST" | "NONE";
        /** @description A short text in one or more languages */
        Title: {
            nb?: string;
            nn?: string;
            en?: string;
        };
        TitlePatch: {
            nb?: string | null;
            nn?: string | null;
            en?: string | null;
        };
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        UnitAggregation: "SUM" | "RATIO" | "WEIGHTED_MEAN" | "MIN" | "MAX" | "NONE";
        /** @description What figures are counted in */
        UnitOfMeasure: {
            id: components["schemas"]["UUID"];
            code: string;
            name: components["schemas"]["Title"];
            symbol: components["schemas"]["Title"];
            /**
             * Format: int32
             * @description How many decimals its figures have at most, and are shown with
             */
            decimals: number;
            source?: components["schemas"]["Citation"];
            externalIds: components["schemas"]["ExternalId"][];
            /** Format: int32 */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            allowedActions: components["schemas"]["AllowedAction"][];
            _links: components["schemas"]["Links"];
        };
        UnitOfMeasurePage: {
            items: components["schemas"]["UnitOfMeasure"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Members to change; null removes one (RFC 7396) */
        UnitOfMeasurePatch: {
            code?: string;
            name?: components["schemas"]["TitlePatch"];
            symbol?: components["schemas"]["TitlePatch"];
            /**
             * Format: int32
             * @description How many decimals its figures have at most, and are shown with
             */
            decimals?: number;
            source?: components["schemas"]["CitationPatch"] | null;
            externalIds?: components["schemas"]["ExternalId"][] | null;
        };
        UnitOfMeasureRef: {
            id: components["schemas"]["UUID"];
            code: string;
            name: components["schemas"]["Title"];
            symbol: components["schemas"]["Title"];
            /** Format: int32 */
            decimals: number;
        };
        UnitOfMeasureRequest: {
            code: string;
            name: components["schemas"]["Title"];
            symbol: components["schemas"]["Title"];
            /**
             * Format: int32
             * @description How many decimals its figures have at most, and are shown with
             */
            decimals: number;
            source?: components["schemas"]["CitationRequest"];
            externalIds?: components["schemas"]["ExternalId"][];
        };
        /** @description A unit as others mention it, by its name on the day that is read */
        UnitRef: {
            id: components["schemas"]["UUID"];
            code: string;
            name: components["schemas"]["Title"];
        };
    };
    responses: {
        /** @description Problem `/problems/invalid-input`, `/problems/unreadable-json` */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem `/problems/unauthenticated` */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem `/problems/forbidden` */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem `/problems/not-found` */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem `/problems/not-acceptable` */
        Problem406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem `/problems/conflict`, `/problems/report-published`, `/problems/idempotency-key-reused` */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem `/problems/gone` */
        Problem410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem `/problems/precondition-failed` */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem `/problems/body-too-large` */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem `/problems/unsupported-media-type` */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem `/problems/precondition-required` */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem `/problems/internal-error` */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem `/problems/unavailable` */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
         * @example "3-0f1e2d3c4b5a69788796a5b4"
         */
        IfMatch: string;
        /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description Version of the contract */
        "API-Version": string;
        /** @description Version and hash of this representation */
        ETag: string;
        /** @description The instant that a `knownAt` read really used */
        "Known-At": string;
        /** @description `rel="next"`, the page after this one (RFC 8288) */
        Link: string;
        /** @description Path of what was made */
        Location: string;
        /** @description Id of the request, also in problems and logs */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getEntryPoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPoints"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listAnnualReports: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                publication?: components["schemas"]["Publication"];
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReportPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createAnnualReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "arsrapport-utproving",
                 *       "year": 2016,
                 *       "title": {
                 *         "nb": "Årsrapport til utprøving"
                 *       },
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Nøkkeltall"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AnnualReportRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAnnualReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteAnnualReport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateAnnualReport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "preface": {
                 *         "nb": "Et kort forord."
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["AnnualReportPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAnnualReportDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReportDocument"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    publishAnnualReport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawAnnualReport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listBodyActivities: {
        parameters: {
            query?: {
                /** @description Code of a political body whose it was */
                body?: string;
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                kind?: components["schemas"]["BodyActivityKind"];
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyActivityPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createBodyActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "studietur-stockholm-til-utproving",
                 *       "kind": "STUDY_TRIP",
                 *       "title": {
                 *         "nb": "Studietur til Stockholm",
                 *         "en": "Study trip to Stockholm"
                 *       },
                 *       "place": "Stockholm",
                 *       "bodies": [
                 *         "hovedutvalg-barn-og-unge"
                 *       ],
                 *       "year": 2017,
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Utvalgenes reisevirksomhet, befaringer og studieturer"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BodyActivityRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyActivity"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getBodyActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyActivity"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteBodyActivity: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateBodyActivity: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "place": "Stockholm"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["BodyActivityPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyActivity"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMemberRoles: {
        parameters: {
            query?: {
                /** @description Day on which they hold; all when absent */
                asOf?: components["schemas"]["LocalDate"];
                /** @description Code of the political body */
                body?: string;
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the membership */
                membership?: string;
                /** @description Code of the person */
                person?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
                /** @description Code of the body's term */
                term?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRolePage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createMemberRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "kommunestyret-2015-2019-leder",
                 *       "membership": "kommunestyret-2015-2019-plass-1",
                 *       "role": "LEADER",
                 *       "attestedOn": "2017-12-31",
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Kommunestyret"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MemberRoleRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRole"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMemberRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRole"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteMemberRole: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateMemberRole: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "validTo": "2018-03-01"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["MemberRolePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberRole"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listBodyTerms: {
        parameters: {
            query?: {
                /** @description Day on which they hold; all terms when absent */
                asOf?: components["schemas"]["LocalDate"];
                /** @description Code of the political body */
                body?: string;
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the election period */
                period?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyTermPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createBodyTerm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "utvalg-til-utproving-2015-2019",
                 *       "body": "utvalg-til-utproving",
                 *       "period": "2015-2019",
                 *       "reportsTo": "kommunestyret",
                 *       "authority": "RECOMMENDS",
                 *       "seats": 7,
                 *       "attestedOn": "2017-12-31",
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Politisk utvalgsstruktur"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BodyTermRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyTerm"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getBodyTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyTerm"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteBodyTerm: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateBodyTerm: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "seats": 9,
                 *       "deputySeats": 9
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["BodyTermPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyTerm"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getBodyTermComposition: {
        parameters: {
            query?: {
                /** @description Day to read; when absent today, or the day of the term that is nearest */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyComposition"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listBodyYears: {
        parameters: {
            query?: {
                /** @description Code of the political body */
                body?: string;
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyYearPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createBodyYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "ungdomsradet-2018",
                 *       "body": "ungdomsradet",
                 *       "year": 2018,
                 *       "meetings": 4,
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Ungdomsrådet"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BodyYearRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyYear"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getBodyYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyYear"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteBodyYear: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateBodyYear: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cases": 13
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["BodyYearPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyYear"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Config"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDimensionMembers: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description Code of the dimension */
                dimension?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimensionMemberPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createDimensionMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "kvinner",
                 *       "dimension": "kjonn",
                 *       "ordinal": 1,
                 *       "title": {
                 *         "nb": "Kvinner",
                 *         "nn": "Kvinner",
                 *         "en": "Women"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DimensionMemberRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimensionMember"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDimensionMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimensionMember"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteDimensionMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateDimensionMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ordinal": 2
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["DimensionMemberPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimensionMember"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDimensions: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DimensionPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createDimension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "kjonn",
                 *       "title": {
                 *         "nb": "Kjønn",
                 *         "nn": "Kjønn",
                 *         "en": "Sex"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DimensionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dimension"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDimension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dimension"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteDimension: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateDimension: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": {
                 *         "en": "Sex"
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["DimensionPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dimension"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDispositionAccounts: {
        parameters: {
            query?: {
                /** @description Code of a political body whose it is */
                body?: string;
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispositionAccountPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createDispositionAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "disposisjonsposter-til-utproving",
                 *       "year": 2017,
                 *       "title": {
                 *         "nb": "Formannskapets og politiske utvalgs disposisjonsposter"
                 *       },
                 *       "bodies": [
                 *         "formannskapet"
                 *       ],
                 *       "budget": 2687700,
                 *       "spent": 521348,
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Formannskapets og politiske utvalgs disposisjonsposter 1)"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DispositionAccountRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispositionAccount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDispositionAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispositionAccount"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteDispositionAccount: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateDispositionAccount: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "spent": 521348
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["DispositionAccountPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispositionAccount"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listDispositionItems: {
        parameters: {
            query?: {
                /** @description Code of the disposition account */
                account?: string;
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                kind?: components["schemas"]["DispositionItemKind"];
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispositionItemPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createDispositionItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "disposisjonsposter-2017-til-utproving",
                 *       "account": "disposisjonsposter-2017",
                 *       "ordinal": 10,
                 *       "kind": "GIFT",
                 *       "title": {
                 *         "nb": "Jubileumsgave til Hosle skole"
                 *       },
                 *       "recipient": "Hosle skole",
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Formannskapets og politiske utvalgs disposisjonsposter 1)"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DispositionItemRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispositionItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getDispositionItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispositionItem"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteDispositionItem: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateDispositionItem: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "recipient": "Hosle skole"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["DispositionItemPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispositionItem"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listElectionPeriods: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionPeriodPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createElectionPeriod: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "2031-2035",
                 *       "title": {
                 *         "nb": "Valgperioden 2031–2035"
                 *       },
                 *       "startYear": 2031,
                 *       "endYear": 2035,
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Kommunestyret"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ElectionPeriodRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionPeriod"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getElectionPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionPeriod"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteElectionPeriod: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateElectionPeriod: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": {
                 *         "nb": "Kommunestyreperioden 2031–2035"
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ElectionPeriodPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionPeriod"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listElections: {
        parameters: {
            query?: {
                /** @description Code of the political body that is elected */
                body?: string;
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                kind?: components["schemas"]["ElectionKind"];
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the election period */
                period?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createElection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "valget-2017-til-utproving",
                 *       "kinds": [
                 *         "PARLIAMENT",
                 *         "SAMI_PARLIAMENT"
                 *       ],
                 *       "title": {
                 *         "nb": "Stortings- og sametingsvalget 2017",
                 *         "en": "Parliamentary and Sámi parliamentary election 2017"
                 *       },
                 *       "year": 2017,
                 *       "turnoutPercent": 85,
                 *       "turnoutQualifier": "APPROXIMATE",
                 *       "advanceVotesPercent": 42,
                 *       "officials": 307,
                 *       "officialsMunicipal": 110,
                 *       "officialsExternal": 197,
                 *       "pollingStations": 18,
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Stortings- og sametingsvalget 2017"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ElectionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Election"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getElection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Election"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteElection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateElection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pollingStations": 18
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ElectionPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Election"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getElectionAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionAllocation"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listElectoralLists: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description Code of the election */
                election?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of a party whose it is */
                party?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectoralListPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createElectoralList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "liste-til-utproving",
                 *       "election": "stortings-og-sametingsvalget-2017",
                 *       "ordinal": 1,
                 *       "name": {
                 *         "nb": "Liste til utprøving"
                 *       },
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Stortings- og sametingsvalget 2017"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ElectoralListRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectoralList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getElectoralList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectoralList"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteElectoralList: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateElectoralList: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ordinal": 2
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ElectoralListPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectoralList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataFileList"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportFile: {
        parameters: {
            query?: {
                /** @description `machine`: RFC 4180. `excel-nb`: semicolon, decimal comma and byte order mark, as a Norwegian Excel reads it */
                profile?: string;
            };
            header?: never;
            path: {
                /**
                 * @description One of those that are listed
                 * @example goals.csv
                 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listGoals: {
        parameters: {
            query?: {
                /** @description Code of the accountable unit */
                accountableUnit?: string;
                /** @description Day to read; today when absent, or with `code` the nearest day */
                asOf?: components["schemas"]["LocalDate"];
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                kind?: components["schemas"]["GoalKind"];
                /** @description Language that texts are sorted in */
                lang?: string;
                lifecycle?: components["schemas"]["GoalLifecycle"];
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the goal above */
                parent?: string;
                /** @description Code of the plan */
                plan?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createGoal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "veikart-2024-m1-1",
                 *       "plan": "veikart-2024",
                 *       "parent": "veikart-2024-m1",
                 *       "number": 1,
                 *       "kind": "WHAT",
                 *       "title": {
                 *         "nb": "Et delmål til utprøving",
                 *         "en": "A sub-goal to try out"
                 *       },
                 *       "accountableUnit": "velferd",
                 *       "validFrom": "2026-01-01",
                 *       "source": {
                 *         "code": "presentasjon-2020",
                 *         "locator": "Riktige tjenester til våre innbyggere er jobb nr. 1"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoalRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getGoal: {
        parameters: {
            query?: {
                /** @description Day to read */
                asOf?: components["schemas"]["LocalDate"];
                /** @description Instant of knowledge; the `Known-At` header tells the one used */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteGoal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateGoal: {
        parameters: {
            query?: {
                /** @description First day of a new version */
                effectiveFrom?: components["schemas"]["LocalDate"];
            };
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountableUnit": "velferd",
                 *       "title": {
                 *         "en": "Tomorrow's services – needs and effect"
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["GoalPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goal"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listGoalVersions: {
        parameters: {
            query?: {
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description Most items on one page */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listGovernancePrinciples: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                kind?: components["schemas"]["GovernancePrincipleKind"];
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernancePrinciplePage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createGovernancePrinciple: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "prinsipp-til-utproving",
                 *       "kind": "PRINCIPLE",
                 *       "ordinal": 900,
                 *       "title": {
                 *         "nb": "Et prinsipp til utprøving"
                 *       },
                 *       "source": {
                 *         "code": "presentasjon-2020"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GovernancePrincipleRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernancePrinciple"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getGovernancePrinciple: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernancePrinciple"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteGovernancePrinciple: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateGovernancePrinciple: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "statement": {
                 *         "nb": "En kort setning."
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["GovernancePrinciplePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernancePrinciple"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listGroupAffiliations: {
        parameters: {
            query?: {
                /** @description Day on which they sit with it; all when absent */
                asOf?: components["schemas"]["LocalDate"];
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Code of the parliamentary group */
                group?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the election period of the group */
                period?: string;
                /** @description Code of the person */
                person?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAffiliationPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createGroupAffiliation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "kari-nordmann-bygdelista-2015",
                 *       "person": "kari-nordmann",
                 *       "group": "bygdelista-2015-2019",
                 *       "validFrom": "2015-10-15",
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Kommunestyret"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GroupAffiliationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAffiliation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getGroupAffiliation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAffiliation"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteGroupAffiliation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateGroupAffiliation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "validTo": "2017-06-01",
                 *       "endReason": "PARTY_CHANGE"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["GroupAffiliationPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupAffiliation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    importFile: {
        parameters: {
            query: {
                /** @description Try without storing anything */
                dryRun?: boolean;
                /**
                 * @description Which kind of file it is: one of those that the exports list
                 * @example premises.csv
                 */
                file: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example code,plan,kind,ordinal,title.nb,source,locator
                 *     veikart-2024-dialog,veikart-2024,FOCUS,99,Dialog med innbyggerne,presentasjon-2020,På lag med Bærumsamfunnet
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listIndicators: {
        parameters: {
            query?: {
                /** @description Day to read; today when absent, or with `code` the nearest day */
                asOf?: components["schemas"]["LocalDate"];
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                direction?: components["schemas"]["IndicatorDirection"];
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Whether it stands on the front page */
                key?: boolean;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the unit that answers for it */
                ownerUnit?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
                /** @description Code of the unit of measure */
                unitOfMeasure?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createIndicator: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "sykefravaer-til-utproving",
                 *       "title": {
                 *         "nb": "Sykefravær (til utprøving)",
                 *         "en": "Sick leave (to try out)"
                 *       },
                 *       "definition": {
                 *         "nb": "Tapte dagsverk på grunn av sykdom, i prosent av avtalte dagsverk."
                 *       },
                 *       "unitOfMeasure": "prosent",
                 *       "frequency": "YEAR",
                 *       "direction": "LOWER_BETTER",
                 *       "minimum": 0,
                 *       "maximum": 100,
                 *       "key": false,
                 *       "attestedOn": "2018-01-01",
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "HR og medarbeidere"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IndicatorRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getIndicator: {
        parameters: {
            query?: {
                /** @description Day to read */
                asOf?: components["schemas"]["LocalDate"];
                /** @description Instant of knowledge; the `Known-At` header tells the one used */
                knownAt?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteIndicator: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateIndicator: {
        parameters: {
            query?: {
                /** @description First day of a new definition */
                effectiveFrom?: components["schemas"]["LocalDate"];
            };
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "definition": {
                 *         "en": "Working days lost to sickness, in per cent of those agreed."
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["IndicatorPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getAttainment: {
        parameters: {
            query?: {
                /** @description Instant of knowledge; the `Known-At` header tells the one used */
                knownAt?: components["schemas"]["Instant"];
                /** @description Codes of dimension members with commas between; absent: not broken down */
                members?: string;
                period?: string;
                /** @description Code of a target of the same series, also a superseded one */
                target?: string;
                /** @description Code of the organisation unit; absent: the municipality as a whole */
                unit?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attainment"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listObservations: {
        parameters: {
            query?: {
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /**
                 * @description Only figures from the beginning of this period on
                 * @example 2015
                 */
                from?: string;
                /** @description Instant of knowledge; the `Known-At` header tells the one used */
                knownAt?: components["schemas"]["Instant"];
                /** @description Most items on one page */
                limit?: number;
                /** @description Codes of dimension members with commas between; absent: broken down or not */
                members?: string;
                sort?: string;
                status?: components["schemas"]["ObservationStatus"];
                /**
                 * @description Only figures until the end of this period
                 * @example 2017
                 */
                to?: string;
                /** @description Code of the organisation unit; absent: any, and the municipality as a whole */
                unit?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    exportObservations: {
        parameters: {
            query?: {
                /**
                 * @description Only figures from the beginning of this period on
                 * @example 2015
                 */
                from?: string;
                /** @description Instant of knowledge; the `Known-At` header tells the one used */
                knownAt?: components["schemas"]["Instant"];
                /** @description Language of headings and texts */
                lang?: string;
                /** @description Codes of dimension members with commas between; absent: broken down or not */
                members?: string;
                /** @description `machine`: RFC 4180. `excel-nb`: semicolon, decimal comma and byte order mark, as a Norwegian Excel reads it */
                profile?: string;
                status?: components["schemas"]["ObservationStatus"];
                /**
                 * @description Only figures until the end of this period
                 * @example 2017
                 */
                to?: string;
                /** @description Code of the organisation unit; absent: any, and the municipality as a whole */
                unit?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSeries: {
        parameters: {
            query?: {
                /**
                 * @description Only figures from the beginning of this period on
                 * @example 2015
                 */
                from?: string;
                /** @description Instant of knowledge; the `Known-At` header tells the one used */
                knownAt?: components["schemas"]["Instant"];
                /** @description Codes of dimension members with commas between; absent: not broken down */
                members?: string;
                /**
                 * @description Only figures until the end of this period
                 * @example 2017
                 */
                to?: string;
                /** @description Code of the organisation unit; absent: the municipality as a whole */
                unit?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Series"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listIndicatorVersions: {
        parameters: {
            query?: {
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description Most items on one page */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLeadershipGroupMembers: {
        parameters: {
            query?: {
                /** @description Day on which they hold; all when absent */
                asOf?: components["schemas"]["LocalDate"];
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Code of the leadership group */
                group?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the position */
                position?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipGroupMemberPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createLeadershipGroupMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "kdg-kommunaldirektor-velferd",
                 *       "group": "kommunedirektorgruppen",
                 *       "position": "kommunaldirektor-velferd",
                 *       "validFrom": "2026-01-01",
                 *       "source": {
                 *         "code": "presentasjon-2020",
                 *         "locator": "Kommunedirektørgruppen (KDG)"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LeadershipGroupMemberRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipGroupMember"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLeadershipGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipGroupMember"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteLeadershipGroupMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateLeadershipGroupMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "validTo": "2027-01-01"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["LeadershipGroupMemberPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipGroupMember"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLeadershipGroupTasks: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Code of the leadership group */
                group?: string;
                kind?: components["schemas"]["LeadershipGroupTaskKind"];
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipGroupTaskPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createLeadershipGroupTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "kdg-til-utproving",
                 *       "group": "kommunedirektorgruppen",
                 *       "kind": "STRATEGIC_TASK",
                 *       "ordinal": 6,
                 *       "statement": {
                 *         "nb": "Prøver ut noe nytt."
                 *       },
                 *       "source": {
                 *         "code": "presentasjon-2020",
                 *         "locator": "Kommunedirektørgruppen (KDG)"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LeadershipGroupTaskRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipGroupTask"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLeadershipGroupTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipGroupTask"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteLeadershipGroupTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateLeadershipGroupTask: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "RUNNING_DELIVERY"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["LeadershipGroupTaskPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipGroupTask"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLeadershipGroups: {
        parameters: {
            query?: {
                /** @description Day to read; today when absent, or with `code` any day */
                asOf?: components["schemas"]["LocalDate"];
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipGroupPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createLeadershipGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "ledergruppe-til-utproving",
                 *       "name": {
                 *         "nb": "Ledergruppe til utprøving"
                 *       },
                 *       "abbreviation": "LTU",
                 *       "members": 7,
                 *       "validFrom": "2026-01-01",
                 *       "source": {
                 *         "code": "presentasjon-2020",
                 *         "locator": "Kommunedirektøren – Hva gjør kommunaldirektørene?"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LeadershipGroupRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipGroup"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getLeadershipGroup: {
        parameters: {
            query?: {
                /** @description Day to read; without it the present, or the nearest day on which it is there */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipGroup"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteLeadershipGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateLeadershipGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "members": 8
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["LeadershipGroupPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipGroup"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMemberLeaves: {
        parameters: {
            query?: {
                /** @description Day on which they are away; all when absent */
                asOf?: components["schemas"]["LocalDate"];
                /** @description Code of the political body */
                body?: string;
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the membership of the one who is away */
                membership?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
                /** @description Code of the membership of the deputy who sits instead */
                substitute?: string;
                /** @description Code of the body's term */
                term?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberLeavePage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createMemberLeave: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "kommunestyret-2015-2019-plass-1-permisjon",
                 *       "membership": "kommunestyret-2015-2019-plass-1",
                 *       "substitute": "kommunestyret-2015-2019-vara-1",
                 *       "reason": "LEAVE",
                 *       "validFrom": "2018-01-01",
                 *       "validTo": "2018-07-01",
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Kommunestyret"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MemberLeaveRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberLeave"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMemberLeave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberLeave"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteMemberLeave: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateMemberLeave: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "validTo": "2018-08-01"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["MemberLeavePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberLeave"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listMemberships: {
        parameters: {
            query?: {
                /** @description Day on which they hold; all when absent */
                asOf?: components["schemas"]["LocalDate"];
                /** @description Code of the political body */
                body?: string;
                /** @description As members or as deputies */
                capacity?: components["schemas"]["MembershipCapacity"];
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the electoral list */
                list?: string;
                /** @description Code of the person */
                person?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
                /** @description Code of the body's term */
                term?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "kommunestyret-2015-2019-plass-1",
                 *       "term": "kommunestyret-2015-2019",
                 *       "capacity": "MEMBER",
                 *       "person": "kari-nordmann",
                 *       "seat": 1,
                 *       "attestedOn": "2017-12-31",
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Kommunestyret"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MembershipRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteMembership: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateMembership: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "validTo": "2018-03-01",
                 *       "endReason": "RELIEVED"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["MembershipPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createObservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "indicator": "sykefravaer",
                 *       "period": "2018",
                 *       "value": 7.4,
                 *       "status": "PROVISIONAL",
                 *       "note": {
                 *         "nb": "Et tall til utprøving."
                 *       },
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "HR og medarbeidere"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ObservationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getObservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteObservation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateObservation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": 7.3,
                 *       "status": "NORMAL",
                 *       "reason": {
                 *         "nb": "Endelige tall."
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ObservationPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listObservationRevisions: {
        parameters: {
            query?: {
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description Most items on one page */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOffices: {
        parameters: {
            query: {
                /** @description Only what holds on this day; all when absent */
                asOf?: components["schemas"]["LocalDate"];
                /** @description Code of the person */
                person: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offices"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOrganisationChangeEvents: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description First day, itself included */
                from?: components["schemas"]["LocalDate"];
                hierarchy?: string;
                kind?: components["schemas"]["OrganisationChangeEventKind"];
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
                /** @description Last day, itself included */
                to?: components["schemas"]["LocalDate"];
                /** @description Code of a unit that took part, or took over */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChangeEventPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createOrganisationChangeEvent: {
        parameters: {
            query?: {
                /** @description Try without storing anything */
                dryRun?: boolean;
            };
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "utproving-av-hendelse",
                 *       "hierarchy": "administration",
                 *       "kind": "CREATED",
                 *       "date": "2026-01-01",
                 *       "title": {
                 *         "nb": "En enhet blir opprettet til utprøving"
                 *       },
                 *       "decision": {
                 *         "statement": {
                 *           "nb": "Vedtatt som del av utprøvingen"
                 *         },
                 *         "decidedOn": "2025-12-10"
                 *       },
                 *       "to": [
                 *         {
                 *           "unit": "enhet-fra-hendelse",
                 *           "name": {
                 *             "nb": "Enhet fra en hendelse"
                 *           },
                 *           "level": "kommunalsjef-direktor",
                 *           "parent": "velferd"
                 *         }
                 *       ],
                 *       "source": {
                 *         "code": "presentasjon-2020"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationChangeEventRequest"];
            };
        };
        responses: {
            /** @description With `dryRun`: what would be created; nothing is stored */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChangeEvent"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChangeEvent"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrganisationChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChangeEvent"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteOrganisationChangeEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Undone */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateOrganisationChangeEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": {
                 *         "en": "A unit is made to try things out"
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["OrganisationChangeEventPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChangeEvent"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOrganisationHierarchies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationHierarchyPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrganisationDifference: {
        parameters: {
            query: {
                /** @description The earlier day */
                from: components["schemas"]["LocalDate"];
                /** @description The later day */
                to: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDifference"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrganisationTree: {
        parameters: {
            query?: {
                /** @description Day to read; today when absent */
                asOf?: components["schemas"]["LocalDate"];
                /** @description Steps below the top that are shown */
                depth?: number;
                /** @description Code of the unit at the top of the answer */
                root?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationTree"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOrganisationLevels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationLevelPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrganisationLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationLevel"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateOrganisationLevel: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": {
                 *         "nb": "En kort beskrivelse."
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["OrganisationLevelPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationLevel"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOrganisationUnits: {
        parameters: {
            query?: {
                /** @description Day to read; today when absent, or with `code` the nearest day */
                asOf?: components["schemas"]["LocalDate"];
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                hierarchy?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                level?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the unit above */
                parent?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationUnitPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createOrganisationUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "enhet-utproving",
                 *       "hierarchy": "administration",
                 *       "parent": "velferd",
                 *       "name": {
                 *         "nb": "En enhet til utprøving"
                 *       },
                 *       "level": "kommunalsjef-direktor",
                 *       "validFrom": "2026-01-01",
                 *       "source": {
                 *         "code": "presentasjon-2020"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OrganisationUnitRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationUnit"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrganisationUnit: {
        parameters: {
            query?: {
                /** @description Day to read; without it the present, or the nearest day on which the unit was */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationUnit"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteOrganisationUnit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateOrganisationUnit: {
        parameters: {
            query?: {
                /** @description First day of a new version */
                effectiveFrom?: components["schemas"]["LocalDate"];
            };
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": {
                 *         "en": "Welfare"
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["OrganisationUnitPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationUnit"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOrganisationUnitAncestors: {
        parameters: {
            query?: {
                /** @description Day to read; without it the present, or the nearest day on which the unit was */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOrganisationAncestor"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrganisationUnitHistory: {
        parameters: {
            query?: {
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description Most items on one page */
                limit?: number;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationUnitHistory"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrganisationUnitPredecessors: {
        parameters: {
            query?: {
                /** @description Last day that counts; today when absent */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationUnitChain"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOrganisationUnitSuccessors: {
        parameters: {
            query?: {
                /** @description Last day that counts; today when absent */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationUnitChain"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOrganisationUnitVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationUnitPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listOwnedCompanies: {
        parameters: {
            query?: {
                /** @description Day to read; today when absent, or with `code` any day */
                asOf?: components["schemas"]["LocalDate"];
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnedCompanyPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createOwnedCompany: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "selskap-til-utproving-as",
                 *       "name": "Selskap til utprøving AS",
                 *       "legalForm": "AS",
                 *       "organisationNumber": "100000008",
                 *       "share": 50.5,
                 *       "validFrom": "2026-01-01",
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Bærum kommune har eierposisjoner i følgende selskaper"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["OwnedCompanyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnedCompany"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getOwnedCompany: {
        parameters: {
            query?: {
                /** @description Day to read; without it the present, or the nearest day on which it is there */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnedCompany"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteOwnedCompany: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateOwnedCompany: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "share": 66.7
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["OwnedCompanyPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnedCompany"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listParliamentaryGroups: {
        parameters: {
            query?: {
                /** @description Day on which they are there; all when absent */
                asOf?: components["schemas"]["LocalDate"];
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of a party that its members belong to */
                party?: string;
                /** @description Code of the election period */
                period?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParliamentaryGroupPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createParliamentaryGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "bygdelista-2015-2019",
                 *       "period": "2015-2019",
                 *       "name": {
                 *         "nb": "Bygdelistas gruppe"
                 *       },
                 *       "abbreviation": "BL",
                 *       "validFrom": "2015-10-15",
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Kommunestyret"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ParliamentaryGroupRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParliamentaryGroup"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getParliamentaryGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParliamentaryGroup"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteParliamentaryGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateParliamentaryGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "validTo": "2019-10-16"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ParliamentaryGroupPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParliamentaryGroup"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listParties: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createParty: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "bygdelista",
                 *       "name": {
                 *         "nb": "Bygdelista"
                 *       },
                 *       "abbreviation": "BL",
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Politisk struktur"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PartyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteParty: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateParty: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "abbreviation": "BYL"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PartyPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPersons: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "kari-nordmann",
                 *       "name": "Kari Nordmann",
                 *       "source": {
                 *         "code": "presentasjon-2020",
                 *         "locator": "Kommunedirektøren – Hva gjør kommunaldirektørene?"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PersonRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deletePerson: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Kari Nordmann Hansen"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                kind?: components["schemas"]["PlanKind"];
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the plan above */
                parent?: string;
                publication?: components["schemas"]["Publication"];
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "veikart-utkast",
                 *       "kind": "ROAD_MAP",
                 *       "parent": "baerum-2040",
                 *       "title": {
                 *         "nb": "Et veikart til utprøving"
                 *       },
                 *       "source": {
                 *         "code": "presentasjon-2020"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deletePlan: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updatePlan: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": {
                 *         "nb": "En kort beskrivelse."
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PlanPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getGoalTree: {
        parameters: {
            query?: {
                /** @description Day to read; today when absent */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalTree"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    publishPlan: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    withdrawPlan: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPoliticalBodies: {
        parameters: {
            query?: {
                /** @description Day to read; today when absent, or with `code` any day */
                asOf?: components["schemas"]["LocalDate"];
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                kind?: components["schemas"]["PoliticalBodyKind"];
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoliticalBodyPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createPoliticalBody: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "utvalg-til-utproving",
                 *       "kind": "AD_HOC",
                 *       "name": {
                 *         "nb": "Et utvalg til utprøving"
                 *       },
                 *       "attestedOn": "2017-12-31",
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Politisk utvalgsstruktur"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PoliticalBodyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoliticalBody"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPoliticalBody: {
        parameters: {
            query?: {
                /** @description Day to read; with none, the present */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoliticalBody"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deletePoliticalBody: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updatePoliticalBody: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": {
                 *         "nb": "En kort setning om organet."
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PoliticalBodyPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoliticalBody"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getBodyCalendar: {
        parameters: {
            query?: {
                /** @description Language of the texts */
                lang?: string;
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPoliticalBodyComposition: {
        parameters: {
            query?: {
                /** @description Day to read; when absent today, or the day of the latest term that is nearest */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyComposition"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPositionHolders: {
        parameters: {
            query?: {
                /** @description Day on which they hold; all when absent */
                asOf?: components["schemas"]["LocalDate"];
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the person */
                person?: string;
                /** @description Code of the position */
                position?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionHolderPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createPositionHolder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "kommunaldirektor-velferd-2026",
                 *       "position": "kommunaldirektor-velferd",
                 *       "person": "kari-nordmann",
                 *       "acting": true,
                 *       "validFrom": "2026-01-01",
                 *       "source": {
                 *         "code": "presentasjon-2020",
                 *         "locator": "Kommunedirektøren – Hva gjør kommunaldirektørene?"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PositionHolderRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionHolder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPositionHolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionHolder"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deletePositionHolder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updatePositionHolder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "validTo": "2026-07-01"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PositionHolderPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionHolder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPositions: {
        parameters: {
            query?: {
                /** @description Day to read; today when absent, or with `code` any day */
                asOf?: components["schemas"]["LocalDate"];
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                kind?: components["schemas"]["PositionKind"];
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
                /** @description Code of the unit that they are in on the day */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PositionPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createPosition: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "omradedirektor-til-utproving",
                 *       "unit": "velferd",
                 *       "kind": "HEAD_OF_SERVICES",
                 *       "title": {
                 *         "nb": "Direktør til utprøving",
                 *         "nn": "Direktør til utprøving",
                 *         "en": "Director for trying out"
                 *       },
                 *       "validFrom": "2026-01-01",
                 *       "source": {
                 *         "code": "presentasjon-2020",
                 *         "locator": "Kommunedirektøren – Hva gjør kommunaldirektørene?"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PositionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPosition: {
        parameters: {
            query?: {
                /** @description Day to read; without it the present, or the nearest day on which it is there */
                asOf?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deletePosition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updatePosition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": {
                 *         "nb": "Direktør for utprøving"
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PositionPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPremises: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                kind?: components["schemas"]["PremiseKind"];
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the plan */
                plan?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PremisePage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createPremise: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "premiss-utproving",
                 *       "plan": "veikart-2024",
                 *       "kind": "PRINCIPLE",
                 *       "ordinal": 900,
                 *       "title": {
                 *         "nb": "Et premiss til utprøving"
                 *       },
                 *       "source": {
                 *         "code": "presentasjon-2020"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PremiseRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Premise"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getPremise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Premise"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deletePremise: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updatePremise: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "statement": {
                 *         "nb": "En kort setning."
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PremisePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Premise"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listProcessPhases: {
        parameters: {
            query?: {
                /** @description Code of a political body that takes part */
                body?: string;
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                kind?: components["schemas"]["ProcessPhaseKind"];
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the process */
                process?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessPhasePage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createProcessPhase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "klimastrategi-2020-vedtak-til-utproving",
                 *       "process": "klimastrategi-og-handlingsprogram-2020",
                 *       "ordinal": 14,
                 *       "kind": "DECISION",
                 *       "title": {
                 *         "nb": "Vedtas i kommunestyret (KST)",
                 *         "en": "Adopted by the municipal council (KST)"
                 *       },
                 *       "planned": "2020-12",
                 *       "bodies": [
                 *         "kommunestyret"
                 *       ],
                 *       "source": {
                 *         "code": "presentasjon-2020",
                 *         "locator": "Politisk involvering på vei mot vedtak: Klimastrategi & handlingsprogram"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProcessPhaseRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessPhase"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getProcessPhase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessPhase"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteProcessPhase: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateProcessPhase: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "actual": "2020-12"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ProcessPhasePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessPhase"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getProcessTimetable: {
        parameters: {
            query?: {
                /**
                 * @description First quarter; the first of the present year when absent
                 * @example 2020-Q1
                 */
                from?: string;
                /**
                 * @description Last quarter, at most 24 in all; three after the first when absent
                 * @example 2020-Q4
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessTimetable"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listProcesses: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of a plan that it leads to */
                plan?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createProcess: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "veikart-2024-til-utproving",
                 *       "ordinal": 5,
                 *       "title": {
                 *         "nb": "Veikart 2024"
                 *       },
                 *       "plans": [
                 *         "veikart-2024"
                 *       ],
                 *       "planned": "2020-Q1",
                 *       "plannedTo": "2020-Q4",
                 *       "source": {
                 *         "code": "presentasjon-2020",
                 *         "locator": "Politisk involvering på vei mot vedtak: Veikart 2024"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProcessRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getProcess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteProcess: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateProcess: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ordinal": 6
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ProcessPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listReportChapters: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the chapter above */
                parent?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                /** @description Code of the annual report */
                report?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportChapterPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createReportChapter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "kapittel-utproving",
                 *       "report": "arsrapport-utproving",
                 *       "ordinal": 1,
                 *       "title": {
                 *         "nb": "HR og medarbeidere"
                 *       },
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Nøkkeltall"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReportChapterRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportChapter"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReportChapter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportChapter"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteReportChapter: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateReportChapter: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ordinal": 2
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ReportChapterPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportChapter"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listReportSections: {
        parameters: {
            query?: {
                /** @description Code of the chapter */
                chapter?: string;
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                kind?: components["schemas"]["ReportSectionKind"];
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                /** @description Code of the annual report */
                report?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSectionPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createReportSection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "avsnitt-utproving",
                 *       "chapter": "kapittel-utproving",
                 *       "ordinal": 1,
                 *       "kind": "TABLE",
                 *       "title": {
                 *         "nb": "Utvalgte nøkkeltall"
                 *       },
                 *       "missing": {
                 *         "nb": "Tallene for tidligere år er tapt i kilden."
                 *       },
                 *       "table": {
                 *         "columns": [
                 *           {
                 *             "key": "2016",
                 *             "title": {
                 *               "nb": "2016"
                 *             }
                 *           },
                 *           {
                 *             "key": "2017",
                 *             "title": {
                 *               "nb": "2017"
                 *             }
                 *           }
                 *         ],
                 *         "rows": [
                 *           {
                 *             "key": "sykefravaer",
                 *             "title": {
                 *               "nb": "Sykefravær i prosent"
                 *             }
                 *           }
                 *         ],
                 *         "cells": [
                 *           {
                 *             "row": "sykefravaer",
                 *             "column": "2017",
                 *             "number": 7.5,
                 *             "reason": {
                 *               "nb": "Et eksempel som ikke lener seg på en observasjon."
                 *             },
                 *             "footnotes": [
                 *               "*"
                 *             ]
                 *           }
                 *         ],
                 *         "footnotes": [
                 *           {
                 *             "mark": "*",
                 *             "text": {
                 *               "nb": "Et eksempel på en fotnote."
                 *             }
                 *           }
                 *         ]
                 *       },
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Nøkkeltall"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReportSectionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSection"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReportSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSection"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteReportSection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateReportSection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "missing": {
                 *         "nb": "Tallene er tapt i kilden og er ikke diktet opp."
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ReportSectionPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSection"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listReportStatements: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                /** @description Code of the annual report */
                report?: string;
                /** @description Code of the section */
                section?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStatementPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createReportStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "utsagn-utproving",
                 *       "section": "avsnitt-utproving",
                 *       "ordinal": 1,
                 *       "text": {
                 *         "nb": "Et kort utsagn om Veikart 2024."
                 *       },
                 *       "plans": [
                 *         "veikart-2024"
                 *       ],
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "Nøkkeltall"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ReportStatementRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStatement"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getReportStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStatement"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteReportStatement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateReportStatement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "goals": [
                 *         "veikart-2024-m6"
                 *       ]
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ReportStatementPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStatement"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listResponsibilities: {
        parameters: {
            query?: {
                /** @description Day on which the unit is led; today when absent */
                asOf?: components["schemas"]["LocalDate"];
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                kind?: components["schemas"]["ResponsibilityKind"];
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Code of the level whose leaders they come with */
                level?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Code of the position that they come with */
                position?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
                /** @description Code of a unit: what applies to whoever leads it, by its positions and by its level */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponsibilityPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createResponsibility: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "kommunaldirektor-velferd-til-utproving",
                 *       "position": "kommunaldirektor-velferd",
                 *       "ordinal": 1,
                 *       "statement": {
                 *         "nb": "Prøver ut samarbeid på tvers."
                 *       },
                 *       "source": {
                 *         "code": "presentasjon-2020",
                 *         "locator": "Kommunedirektøren – Hva gjør kommunaldirektørene?"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ResponsibilityRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Responsibility"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getResponsibility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Responsibility"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteResponsibility: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateResponsibility: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ordinal": 2
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ResponsibilityPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Responsibility"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    search: {
        parameters: {
            query?: {
                /** @description `page.next` of the page before; goes with the same words, type and language */
                cursor?: string;
                /** @description Language of the snippets */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /**
                 * @description Words; without any nothing is found
                 * @example sykefravær
                 */
                q?: string;
                /** @description Only things of this type */
                type?: components["schemas"]["SearchType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    allocateSeats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "MODIFIED_SAINTE_LAGUE",
                 *       "seats": 5,
                 *       "lists": [
                 *         {
                 *           "name": "A",
                 *           "votes": 50000
                 *         },
                 *         {
                 *           "name": "B",
                 *           "votes": 40000
                 *         },
                 *         {
                 *           "name": "C",
                 *           "votes": 30000
                 *         },
                 *         {
                 *           "name": "D",
                 *           "votes": 20000
                 *         },
                 *         {
                 *           "name": "E",
                 *           "votes": 10000
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SeatAllocationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatAllocation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "et-dokument",
                 *       "title": {
                 *         "nb": "Et dokument til utprøving"
                 *       },
                 *       "publisher": "Bærum kommune",
                 *       "date": "2026-01-01",
                 *       "datePrecision": "YEAR",
                 *       "dateQualifier": "EXACT"
                 *     }
                 */
                "application/json": components["schemas"]["SourceRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "publisher": "Bærum kommune"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["SourcePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTargets: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Code of the indicator */
                indicator?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /**
                 * @description By whose end it is to be met
                 * @example 2017
                 */
                period?: string;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "sykefravaer-2018-til-utproving",
                 *       "indicator": "sykefravaer",
                 *       "period": "2018",
                 *       "kind": "POINT",
                 *       "value": 6.8,
                 *       "baseline": {
                 *         "period": "2017"
                 *       },
                 *       "path": "LINEAR",
                 *       "reason": {
                 *         "nb": "Et måltall til utprøving."
                 *       },
                 *       "source": {
                 *         "code": "arsrapport-2017",
                 *         "locator": "HR og medarbeidere"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TargetRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteTarget: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateTarget: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tolerance": 0.1
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["TargetPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listUnitsOfMeasure: {
        parameters: {
            query?: {
                /** @description The one with this code */
                code?: string;
                /** @description `page.next` of the page before; goes with the same filters and order */
                cursor?: string;
                /** @description `system:value`, what another system calls it */
                externalId?: string;
                /** @description Language that texts are sorted in */
                lang?: string;
                /** @description Most items on one page */
                limit?: number;
                /** @description Text that the title or name contains, in any language */
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOfMeasurePage"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            406: components["responses"]["Problem406"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createUnitOfMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe for 24 hours: same key and body, same answer; same key, other body, 409 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "kroner",
                 *       "name": {
                 *         "nb": "kroner",
                 *         "nn": "kroner",
                 *         "en": "Norwegian kroner"
                 *       },
                 *       "symbol": {
                 *         "nb": "kr",
                 *         "en": "NOK"
                 *       },
                 *       "decimals": 0
                 *     }
                 */
                "application/json": components["schemas"]["UnitOfMeasureRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOfMeasure"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getUnitOfMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOfMeasure"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteUnitOfMeasure: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateUnitOfMeasure: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description ETag of the representation that the change is based on; 428 without it, 412 when it is stale
                 * @example "3-0f1e2d3c4b5a69788796a5b4"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "symbol": {
                 *         "en": "NOK"
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UnitOfMeasurePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitOfMeasure"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            409: components["responses"]["Problem409"];
            410: components["responses"]["Problem410"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            428: components["responses"]["Problem428"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
