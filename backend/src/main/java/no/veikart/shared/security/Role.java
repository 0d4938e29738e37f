package no.veikart.shared.security;

/** Roles of people (realm roles in Keycloak) and scopes of machines, mapped here and nowhere else. */
public final class Role {

    /** Keeps what belongs to the own unit and the units below it. */
    public static final String EDITOR = "editor";

    /** Publishes and withdraws. */
    public static final String APPROVER = "approver";

    public static final String POLITICAL_SECRETARIAT = "political-secretariat";
    public static final String CONTROLLER = "controller";
    public static final String ADMINISTRATOR = "administrator";

    public static final String STRATEGY_WRITE = "strategy:write";
    public static final String ORGANISATION_WRITE = "organisation:write";
    public static final String POLITICS_WRITE = "politics:write";
    public static final String INDICATORS_WRITE = "indicators:write";
    public static final String REPORTS_WRITE = "reports:write";

    private Role() {}
}
