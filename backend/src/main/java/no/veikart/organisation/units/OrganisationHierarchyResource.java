package no.veikart.organisation.units;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import no.veikart.shared.entry.EntryResource;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trees of the administration, on any day. */
@Path("/api/v1/organisation-hierarchies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class OrganisationHierarchyResource {

    private static final int DEEPEST = 50;

    private final OrganisationHierarchy.Repository hierarchies;
    private final OrganisationTree.Lookup trees;

    OrganisationHierarchyResource(OrganisationHierarchy.Repository hierarchies, OrganisationTree.Lookup trees) {
        this.hierarchies = hierarchies;
        this.trees = trees;
    }

    /** A hierarchy as it is read. */
    @Schema(name = "OrganisationHierarchy")
    public record OrganisationHierarchyResponse(
            @NotNull @Size(max = Code.LONGEST) String code,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap name) {}

    @GET
    @Operation(operationId = "listOrganisationHierarchies", summary = "List the hierarchies")
    public Page<OrganisationHierarchyResponse> list() {
        var all = hierarchies.find("order by ordinal").stream()
                .map(hierarchy -> new OrganisationHierarchyResponse(hierarchy.code(), hierarchy.name()))
                .toList();
        return new Page<>(all, new Page.PageInfo(PageRequest.MOST, null, all.size()));
    }

    @GET
    @Path("/{code}/tree")
    @Operation(operationId = "getOrganisationTree", summary = "Read a hierarchy as a tree, as of a day")
    public OrganisationTree tree(
            @PathParam("code") @Size(max = Code.LONGEST) String code,
            @QueryParam("asOf") @Parameter(description = "Day to read; today when absent") LocalDate asOf,
            @QueryParam("root")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the unit at the top of the answer")
                    String root,
            @QueryParam("depth")
                    @DefaultValue("" + DEEPEST)
                    @Min(0)
                    @Max(DEEPEST)
                    @Parameter(description = "Steps below the top that are shown")
                    int depth) {
        hierarchies.require(code);
        LocalDate day = Days.asOf(asOf);
        var tree = trees.tree(code, day, root, depth);
        if (root != null && tree.root() == null) {
            throw new ProblemException(ProblemType.NOT_FOUND, "not-on-day", root, day.toString());
        }
        if (tree.nodeCount() > EntryResource.MOST_TREE_NODES) {
            var faults = new Faults();
            faults.parameter("depth", "too-many-nodes", EntryResource.MOST_TREE_NODES);
            faults.check();
        }
        return tree;
    }
}
