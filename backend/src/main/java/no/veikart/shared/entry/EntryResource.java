package no.veikart.shared.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.veikart.shared.http.LimitsConfig;
import no.veikart.shared.http.Links;
import no.veikart.shared.openapi.ApiVersion;
import no.veikart.shared.paging.PageRequest;
import no.veikart.shared.text.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a reader of the API begins. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entry")
public class EntryResource {

    /** A tree larger than this is read in parts, by {@code root} and {@code depth}. */
    public static final int MOST_TREE_NODES = 10_000;

    /** More figures than this are read in parts, by {@code from} and {@code to}. */
    public static final int MOST_CELLS = 50_000;

    private final VeikartConfig config;
    private final long mostBodyBytes;

    EntryResource(VeikartConfig config, LimitsConfig limits) {
        this.config = config;
        this.mostBodyBytes = limits.bodySize().asLongValue();
    }

    @GET
    @Operation(operationId = "getEntryPoints", summary = "List the entry points")
    public EntryPoints entryPoints() {
        return new EntryPoints(
                "Veikart API",
                ApiVersion.VALUE,
                new Links()
                        .to("self", "")
                        .to("config", "config")
                        .to("organisationHierarchies", "organisation-hierarchies")
                        .to("organisationLevels", "organisation-levels")
                        .to("organisationUnits", "organisation-units")
                        .to("persons", "persons")
                        .to("positions", "positions")
                        .to("positionHolders", "position-holders")
                        .to("responsibilities", "responsibilities")
                        .to("leadershipGroups", "leadership-groups")
                        .to("leadershipGroupTasks", "leadership-group-tasks")
                        .to("leadershipGroupMembers", "leadership-group-members")
                        .to("ownedCompanies", "owned-companies")
                        .to("electionPeriods", "election-periods")
                        .to("politicalBodies", "political-bodies")
                        .to("bodyTerms", "body-terms")
                        .to("bodyYears", "body-years")
                        .to("parties", "parties")
                        .to("parliamentaryGroups", "parliamentary-groups")
                        .to("groupAffiliations", "group-affiliations")
                        .to("memberships", "memberships")
                        .to("bodyRoles", "body-roles")
                        .to("leaves", "leaves")
                        .to("elections", "elections")
                        .to("electoralLists", "electoral-lists")
                        .to("bodyActivities", "body-activities")
                        .to("dispositionAccounts", "disposition-accounts")
                        .to("dispositionItems", "disposition-items")
                        .to("processes", "processes")
                        .to("processPhases", "process-phases")
                        .to("processTimetable", "process-timetable")
                        .to("governancePrinciples", "governance-principles")
                        .to("plans", "plans")
                        .to("premises", "premises")
                        .to("goals", "goals")
                        .to("indicators", "indicators")
                        .to("targets", "targets")
                        .to("unitsOfMeasure", "units-of-measure")
                        .to("dimensions", "dimensions")
                        .to("dimensionMembers", "dimension-members")
                        .to("annualReports", "annual-reports")
                        .to("reportChapters", "report-chapters")
                        .to("reportSections", "report-sections")
                        .to("reportStatements", "report-statements")
                        .to("sources", "sources")
                        .to("exports", "exports")
                        .to("search", "search"));
    }

    @GET
    @Path("/config")
    @Operation(operationId = "getConfig", summary = "Read the limits, the municipality and where to log in")
    public Config config() {
        var municipality = config.municipality();
        return new Config(
                new Municipality(
                        municipality.name(), municipality.organisationNumber(), municipality.municipalityNumber()),
                ApiVersion.VALUE,
                Languages.ALL,
                municipality.fictional(),
                new Authentication(config.oidc().issuer(), config.oidc().clientId()),
                new Limits(PageRequest.DEFAULT, PageRequest.MOST, mostBodyBytes, MOST_TREE_NODES, MOST_CELLS));
    }

    /** The entry points by name. */
    public record EntryPoints(
            @NotNull @Size(max = 100) String name,
            @NotNull @Size(max = 20) String version,

            @NotNull @JsonProperty("_links") @Schema(ref = "#/components/schemas/Links", required = true)
            Links links) {}

    /** What a client must know before it asks. */
    public record Config(
            @NotNull Municipality municipality,

            @NotNull @Size(max = 20) @Schema(description = "Version of the contract")
            String contractVersion,

            @NotNull @Size(max = 10) List<@Size(max = 2) String> languages,

            @NotNull
            @Schema(
                    description =
                            "True where the municipality and all that is told of it are invented; a client says so on every page")
            Boolean fictional,

            @NotNull Authentication authentication,
            @NotNull Limits limits) {}

    /** The municipality of this deployment. */
    public record Municipality(
            @NotNull @Size(max = 200) String name,

            @NotNull @Size(max = 9) @Schema(description = "In Enhetsregisteret")
            String organisationNumber,

            @NotNull @Size(max = 4) String municipalityNumber) {}

    /** Where people log in (OpenID Connect). */
    public record Authentication(
            @NotNull @Size(max = 500) String issuer,
            @NotNull @Size(max = 200) String clientId) {}

    /** Bounds of the API. */
    public record Limits(
            @NotNull @Min(1) @Max(10_000) Integer defaultPageSize,
            @NotNull @Min(1) @Max(10_000) Integer maximumPageSize,

            @NotNull @Min(1) @Max(Integer.MAX_VALUE) @Schema(description = "Bytes of a request body")
            Long maximumBodyBytes,

            @NotNull @Min(1) @Max(1_000_000) Integer maximumTreeNodes,

            @NotNull @Min(1) @Max(1_000_000) @Schema(description = "Figures in one series or one file of figures")
            Integer maximumCells) {}
}
