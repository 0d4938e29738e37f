package no.veikart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

/** The arrows of the house (docs/adr), held by a test. */
@AnalyzeClasses(packages = "no.veikart", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** exchange, search → reporting → strategy → indicators → politics → organisation → shared; never the other way. */
    @ArchTest
    static final ArchRule arrows = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("exchange")
            .definedBy("no.veikart.exchange..")
            .layer("search")
            .definedBy("no.veikart.search..")
            .layer("reporting")
            .definedBy("no.veikart.reporting..")
            .layer("strategy")
            .definedBy("no.veikart.strategy..")
            .layer("indicators")
            .definedBy("no.veikart.indicators..")
            .layer("politics")
            .definedBy("no.veikart.politics..")
            .layer("organisation")
            .definedBy("no.veikart.organisation..")
            .layer("shared")
            .definedBy("no.veikart.shared..")
            .whereLayer("exchange")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("search")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("reporting")
            .mayOnlyBeAccessedByLayers("exchange", "search")
            .whereLayer("strategy")
            .mayOnlyBeAccessedByLayers("exchange", "search", "reporting")
            .whereLayer("indicators")
            .mayOnlyBeAccessedByLayers("exchange", "search", "reporting", "strategy")
            .whereLayer("politics")
            .mayOnlyBeAccessedByLayers("exchange", "search", "reporting", "strategy", "indicators")
            .whereLayer("organisation")
            .mayOnlyBeAccessedByLayers("exchange", "search", "reporting", "strategy", "indicators", "politics");

    /** Within politics: activities, processes, members → elections → parties, bodies; governance stands beside them. */
    @ArchTest
    static final ArchRule arrowsWithinPolitics = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("activities")
            .definedBy("no.veikart.politics.activities..")
            .layer("processes")
            .definedBy("no.veikart.politics.processes..")
            .layer("members")
            .definedBy("no.veikart.politics.members..")
            .layer("elections")
            .definedBy("no.veikart.politics.elections..")
            .layer("parties")
            .definedBy("no.veikart.politics.parties..")
            .layer("bodies")
            .definedBy("no.veikart.politics.bodies..")
            .layer("governance")
            .definedBy("no.veikart.politics.governance..")
            .whereLayer("activities")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("processes")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("members")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("governance")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("elections")
            .mayOnlyBeAccessedByLayers("activities", "processes", "members")
            .whereLayer("parties")
            .mayOnlyBeAccessedByLayers("activities", "processes", "members", "elections")
            .whereLayer("bodies")
            .mayOnlyBeAccessedByLayers("activities", "processes", "members", "elections");

    /** What all rooms of politics share knows none of them. */
    @ArchTest
    static final ArchRule noCirclesWithPolitics = noClasses()
            .that()
            .resideInAPackage("no.veikart.politics")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("no.veikart.politics.*..");

    @ArchTest
    static final ArchRule noCirclesWithinPolitics =
            slices().matching("no.veikart.politics.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCirclesBetweenDomains =
            slices().matching("no.veikart.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCirclesWithinShared =
            slices().matching("no.veikart.shared.(*)..").should().beFreeOfCycles();

    /** leadership, companies, time → events → units. */
    @ArchTest
    static final ArchRule noCirclesWithinOrganisation =
            slices().matching("no.veikart.organisation.(*)..").should().beFreeOfCycles();

    /** An entity is never serialised: what leaves is a record of its own. */
    @ArchTest
    static final ArchRule entitiesStayInside = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBeAnnotatedWith(com.fasterxml.jackson.annotation.JsonInclude.class);

    /** Handlers translate HTTP; queries live with the thing that they find. */
    @ArchTest
    static final ArchRule resourcesHoldNoQueries = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);
}
