package no.veikart.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.http.Answers;
import no.veikart.shared.http.Idempotent;
import no.veikart.shared.http.MergePatch;
import no.veikart.shared.http.MergePatchReader;
import no.veikart.shared.http.Patches;
import no.veikart.shared.http.Preconditions;
import no.veikart.shared.http.RequestFaults;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Page;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.security.Role;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sections with their tables. They are seen with their report, and change only while it is not published. */
@Path("/api/v1/report-sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting")
public class ReportSectionResource {

    private final ReportSection.Repository repository;
    private final ReportSections sections;
    private final ReportTables tables;
    private final AnnualReports reports;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    ReportSectionResource(
            ReportSection.Repository repository,
            ReportSections sections,
            ReportTables tables,
            AnnualReports reports,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.sections = sections;
        this.tables = tables;
        this.reports = reports;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listReportSections", summary = "List sections of annual reports, with their tables")
    public Page<ReportSectionResponse> list(
            @QueryParam("report")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the annual report")
                    String report,
            @QueryParam("chapter")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the chapter")
                    String chapter,
            @QueryParam("kind") ReportSection.Kind kind,
            @QueryParam("sort")
                    @DefaultValue("ordinal")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(ordinal|code|recordedAt)(,-?(ordinal|code|recordedAt)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        var filter = new ReportSection.Filter(report, chapter, kind);
        var found = repository.page(filter, reports.mayReadDrafts(), page, sort);
        var byId = tables.responses(found.items());
        return found.map(section -> response(section, byId.get(section.id())));
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.REPORTS_WRITE})
    @Operation(operationId = "createReportSection", summary = "Add a section to a chapter")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ReportSectionResponse.class)))
    public Response create(ReportSectionRequest section) {
        return Answers.created(response(sections.create(section, request.faults())), ReportSectionResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReportSection", summary = "Read a section with its table")
    public ReportSectionResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.REPORTS_WRITE})
    @Operation(operationId = "updateReportSection", summary = "Correct or move a section, or its table")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "ReportSectionPatch")))
    public ReportSectionResponse update(@PathParam("id") UUID id, MergePatch patch) {
        ReportSection section = claimed(id);
        var patched = patches.apply(patch, sections.request(section), request.faults());
        return response(sections.correct(section, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.REPORTS_WRITE})
    @Operation(
            operationId = "deleteReportSection",
            summary = "Delete a section with its table, where no statements stand in it")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        sections.delete(claimed(id));
    }

    private ReportSection find(UUID id) {
        ReportSection section = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        reports.requireReadable(section.report());
        section.requireNotDeleted();
        return section;
    }

    private ReportSection claimed(UUID id) {
        ReportSection section = find(id);
        reports.claim(section.report());
        preconditions.claim(section);
        return section;
    }

    private ReportSectionResponse response(ReportSection section) {
        return response(section, tables.responses(List.of(section)).get(section.id()));
    }

    private ReportSectionResponse response(ReportSection section, ReportTableResponse table) {
        return ReportSectionResponse.from(section, table, reports.allowedInside(section.report()));
    }
}
