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

/** Statements. They are seen with their report, and change only while it is not published. */
@Path("/api/v1/report-statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reporting")
public class ReportStatementResource {

    private final ReportStatement.Repository repository;
    private final ReportStatements statements;
    private final AnnualReports reports;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    ReportStatementResource(
            ReportStatement.Repository repository,
            ReportStatements statements,
            AnnualReports reports,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.statements = statements;
        this.reports = reports;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(operationId = "listReportStatements", summary = "List statements of annual reports")
    public Page<ReportStatementResponse> list(
            @QueryParam("report")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the annual report")
                    String report,
            @QueryParam("section")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the section")
                    String section,
            @QueryParam("sort")
                    @DefaultValue("ordinal")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(ordinal|code|recordedAt|text)(,-?(ordinal|code|recordedAt|text)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        var found = repository.page(report, section, reports.mayReadDrafts(), page, sort);
        var mentions = statements.mentions(found.items());
        return found.map(statement -> response(statement, mentions.getOrDefault(statement.id(), List.of())));
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.REPORTS_WRITE})
    @Operation(operationId = "createReportStatement", summary = "Add a statement to a section")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ReportStatementResponse.class)))
    public Response create(ReportStatementRequest statement) {
        return Answers.created(
                response(statements.create(statement, request.faults())), ReportStatementResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReportStatement", summary = "Read a statement of an annual report")
    public ReportStatementResponse get(@PathParam("id") UUID id) {
        return response(find(id));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.REPORTS_WRITE})
    @Operation(operationId = "updateReportStatement", summary = "Correct or move a statement")
    @RequestBody(
            content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "ReportStatementPatch")))
    public ReportStatementResponse update(@PathParam("id") UUID id, MergePatch patch) {
        ReportStatement statement = claimed(id);
        var patched = patches.apply(patch, statements.request(statement), request.faults());
        return response(statements.correct(statement, patched, request.faults()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.REPORTS_WRITE})
    @Operation(operationId = "deleteReportStatement", summary = "Delete a statement")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        statements.delete(claimed(id));
    }

    private ReportStatement find(UUID id) {
        ReportStatement statement = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        reports.requireReadable(statement.report());
        statement.requireNotDeleted();
        return statement;
    }

    private ReportStatement claimed(UUID id) {
        ReportStatement statement = find(id);
        reports.claim(statement.report());
        preconditions.claim(statement);
        return statement;
    }

    private ReportStatementResponse response(ReportStatement statement) {
        return response(statement, statements.mentions(List.of(statement)).getOrDefault(statement.id(), List.of()));
    }

    private ReportStatementResponse response(ReportStatement statement, List<ReportMentionResponse> mentions) {
        return ReportStatementResponse.from(statement, mentions, reports.allowedInside(statement.report()));
    }
}
