package no.veikart.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import no.veikart.strategy.Plan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Annual reports. Anyone reads what is published; controllers write, approvers publish and withdraw. */
@Path("/api/v1/annual-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting")
public class AnnualReportResource {

    private final AnnualReport.Repository repository;
    private final AnnualReports reports;
    private final ReportDocuments documents;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    AnnualReportResource(
            AnnualReport.Repository repository,
            AnnualReports reports,
            ReportDocuments documents,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.reports = reports;
        this.documents = documents;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listAnnualReports", summary = "List annual reports")
    public Page<AnnualReportResponse> list(
            @QueryParam("year") @Min(1800) @Max(2200) Integer year,
            @QueryParam("publication") Plan.Publication publication,
            @QueryParam("sort")
                    @DefaultValue("-year")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(year|code|recordedAt|title)(,-?(year|code|recordedAt|title)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        return repository
                .page(year, publication, reports.mayReadDrafts(), page, sort)
                .map(this::response);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.REPORTS_WRITE})
    @Operation(operationId = "createAnnualReport", summary = "Add an annual report, as a draft")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = AnnualReportResponse.class)))
    public Response create(AnnualReportRequest report) {
        return Answers.created(response(reports.create(report, request.faults())), AnnualReportResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAnnualReport", summary = "Read an annual report, without its contents")
    public AnnualReportResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @GET
    @Path("/{id}/document")
    @Operation(
            operationId = "getAnnualReportDocument",
            summary = "Read an annual report whole: chapters, sections, statements and tables")
    public ReportDocument document(@PathParam("id") UUID id) {
        return documents.read(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.REPORTS_WRITE})
    @Operation(operationId = "updateAnnualReport", summary = "Correct an annual report that is not published")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "AnnualReportPatch")))
    public AnnualReportResponse update(@PathParam("id") UUID id, MergePatch patch) {
        AnnualReport report = claimed(id);
        var patched = patches.apply(patch, AnnualReportRequest.of(report), request.faults());
        return response(reports.correct(report, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.REPORTS_WRITE})
    @Operation(operationId = "deleteAnnualReport", summary = "Delete an annual report without chapters")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        reports.delete(claimed(id));
    }

    @POST
    @Path("/{id}/publication")
    @Transactional
    @RolesAllowed({Role.APPROVER, Role.ADMINISTRATOR})
    @Operation(operationId = "publishAnnualReport", summary = "Publish an annual report and freeze all that is in it")
    public AnnualReportResponse publish(@PathParam("id") UUID id) {
        AnnualReport report = claimed(id);
        reports.publish(report);
        return response(report);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @RolesAllowed({Role.APPROVER, Role.ADMINISTRATOR})
    @Operation(
            operationId = "withdrawAnnualReport",
            summary = "Withdraw a published annual report, which opens it for changes")
    public AnnualReportResponse withdraw(@PathParam("id") UUID id) {
        AnnualReport report = claimed(id);
        reports.withdraw(report);
        return response(report);
    }

    private AnnualReport find(UUID id) {
        AnnualReport report = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        reports.requireReadable(report);
        report.requireNotDeleted();
        return report;
    }

    private AnnualReport claimed(UUID id) {
        AnnualReport report = find(id);
        preconditions.claim(report);
        return report;
    }

    private AnnualReportResponse response(AnnualReport report) {
        return AnnualReportResponse.from(report, reports.allowedActions(report));
    }
}
