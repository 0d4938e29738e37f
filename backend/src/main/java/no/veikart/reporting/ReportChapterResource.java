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

/** Chapters. They are seen with their report, and change only while it is not published. */
@Path("/api/v1/report-chapters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting")
public class ReportChapterResource {

    private final ReportChapter.Repository repository;
    private final ReportChapters chapters;
    private final AnnualReports reports;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    ReportChapterResource(
            ReportChapter.Repository repository,
            ReportChapters chapters,
            AnnualReports reports,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.chapters = chapters;
        this.reports = reports;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listReportChapters", summary = "List chapters of annual reports")
    public Page<ReportChapterResponse> list(
            @QueryParam("report")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the annual report")
                    String report,
            @QueryParam("parent")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the chapter above")
                    String parent,
            @QueryParam("sort")
                    @DefaultValue("ordinal")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(ordinal|code|recordedAt|title)(,-?(ordinal|code|recordedAt|title)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository
                .page(report, parent, reports.mayReadDrafts(), page, sort)
                .map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.REPORTS_WRITE})
    @Operation(operationId = "createReportChapter", summary = "Add a chapter to an annual report")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ReportChapterResponse.class)))
    public Response create(ReportChapterRequest chapter) {
        return Answers.created(response(chapters.create(chapter, request.faults())), ReportChapterResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReportChapter", summary = "Read a chapter of an annual report")
    public ReportChapterResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.REPORTS_WRITE})
    @Operation(operationId = "updateReportChapter", summary = "Correct or move a chapter")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "ReportChapterPatch")))
    public ReportChapterResponse update(@PathParam("id") UUID id, MergePatch patch) {
        ReportChapter chapter = claimed(id);
        var patched = patches.apply(patch, ReportChapterRequest.of(chapter), request.faults());
        return response(chapters.correct(chapter, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.REPORTS_WRITE})
    @Operation(operationId = "deleteReportChapter", summary = "Delete an empty chapter")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        chapters.delete(claimed(id));
    }

    private ReportChapter find(UUID id) {
        ReportChapter chapter = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        reports.requireReadable(chapter.report());
        chapter.requireNotDeleted();
        return chapter;
    }

    private ReportChapter claimed(UUID id) {
        ReportChapter chapter = find(id);
        reports.claim(chapter.report());
        preconditions.claim(chapter);
        return chapter;
    }

    private ReportChapterResponse response(ReportChapter chapter) {
        return ReportChapterResponse.from(chapter, reports.allowedInside(chapter.report()));
    }
}
