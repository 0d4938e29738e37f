package no.veikart.indicators;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.veikart.shared.history.KnownAt;
import no.veikart.shared.http.Answers;
import no.veikart.shared.http.Idempotent;
import no.veikart.shared.http.MergePatch;
import no.veikart.shared.http.MergePatchReader;
import no.veikart.shared.http.Patches;
import no.veikart.shared.http.Preconditions;
import no.veikart.shared.http.RequestFaults;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.security.Role;
import no.veikart.shared.text.Code;
import no.veikart.shared.time.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Indicators as they are defined on any day, as known at any instant; kept by the controller. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class IndicatorResource {

    private final Indicator.Repository repository;
    private final IndicatorVersion.Repository versions;
    private final IndicatorRecord.Repository records;
    private final Indicators indicators;
    private final IndicatorAnswers answers;
    private final KnownAt known;
    private final Patches patches;
    private final Preconditions preconditions;
    private final RequestFaults request;

    IndicatorResource(
            Indicator.Repository repository,
            IndicatorVersion.Repository versions,
            IndicatorRecord.Repository records,
            Indicators indicators,
            IndicatorAnswers answers,
            KnownAt known,
            Patches patches,
            Preconditions preconditions,
            RequestFaults request) {
        this.repository = repository;
        this.versions = versions;
        this.records = records;
        this.indicators = indicators;
        this.answers = answers;
        this.known = known;
        this.patches = patches;
        this.preconditions = preconditions;
        this.request = request;
    }

    @GET
    @Operation(
            operationId = "listIndicators",
            summary = "List the indicators of a day, each with its newest figure",
            description =
                    "`latest` is the newest figure of the municipality as a whole; `attainment` weighs it against the target in force.")
    public Page<IndicatorResponse> list(
            @QueryParam("direction") Indicator.Direction direction,
            @QueryParam("ownerUnit")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the unit that answers for it")
                    String ownerUnit,
            @QueryParam("unitOfMeasure")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of the unit of measure")
                    String unitOfMeasure,
            @QueryParam("key") @Parameter(description = "Whether it stands on the front page") Boolean key,
            @QueryParam("asOf")
                    @Parameter(description = "Day to read; today when absent, or with `code` the nearest day")
                    LocalDate asOf,
            @QueryParam("sort")
                    @DefaultValue("code")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(code|recordedAt|title)(,-?(code|recordedAt|title)){0,2}$")
                    String sort,
            @BeanParam ListRequest page) {
        var filter = new IndicatorVersion.Filter(direction, ownerUnit, unitOfMeasure, key);
        return answers.of(versions.page(filter, asOf, page, sort), asOf);
    }

    @POST
    @Transactional
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(operationId = "createIndicator", summary = "Add an indicator")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = IndicatorResponse.class)))
    public Response create(IndicatorRequest indicator) {
        return Answers.created(
                answers.of(indicators.create(indicator, request.faults()), null), IndicatorResponse::links);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getIndicator",
            summary = "Read an indicator as of a day, as known at an instant",
            description =
                    "Without `asOf` the present definition is read, or the nearest one. With `knownAt` the definition of that time is read, without figures.")
    public RestResponse<IndicatorResponse> get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = "Day to read") LocalDate asOf,
            @QueryParam("knownAt")
                    @Parameter(description = "Instant of knowledge; the `Known-At` header tells the one used")
                    Instant knownAt) {
        if (knownAt == null) {
            return RestResponse.ok(answers.of(version(find(id), asOf), asOf));
        }
        Indicator indicator = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Instant instant = known.settled(knownAt);
        LocalDate day = Days.asOf(asOf);
        var state = records.on(indicator.id(), day, instant).orElseThrow(() -> notOn(indicator, day));
        return RestResponse.ResponseBuilder.ok(answers.known(state, day))
                .header(KnownAt.HEADER, instant.toString())
                .build();
    }

    @GET
    @Path("/{id}/versions")
    @Operation(
            operationId = "listIndicatorVersions",
            summary = "List all definitions that an indicator had and was known to have",
            description = "Newest knowledge first; `supersededAt` tells when a correction took a state's place.")
    public Page<IndicatorResponse> versions(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return answers.known(records.page(find(id).id(), page));
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatchReader.MEDIA_TYPE)
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(
            operationId = "updateIndicator",
            summary = "Correct an indicator, or define it anew from a day on",
            description =
                    "With `effectiveFrom` a new definition begins on that day, a visible break in the series; without, the present one is corrected. "
                            + "What was known before is kept either way.")
    @RequestBody(content = @Content(mediaType = MergePatchReader.MEDIA_TYPE, schema = @Schema(ref = "IndicatorPatch")))
    public IndicatorResponse update(
            @PathParam("id") UUID id,
            @QueryParam("effectiveFrom") @Parameter(description = "First day of a new definition")
                    LocalDate effectiveFrom,
            MergePatch patch) {
        var base = version(findForWriting(id), effectiveFrom);
        var patched = indicators.restated(
                base, patches.apply(patch, indicators.asRead(base, effectiveFrom), request.faults()), effectiveFrom);
        return answers.of(indicators.change(base, patched, effectiveFrom, request.faults()), effectiveFrom);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.CONTROLLER, Role.ADMINISTRATOR, Role.INDICATORS_WRITE})
    @Operation(
            operationId = "deleteIndicator",
            summary = "Delete an indicator that was registered by mistake",
            description =
                    "One that is no longer observed is ended (`validTo`). A deleted one can still be read by `knownAt`.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id) {
        indicators.delete(findForWriting(id));
    }

    private Indicator find(UUID id) {
        Indicator indicator = repository.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        indicator.requireNotDeleted();
        return indicator;
    }

    /** Claimed before anything else is read, so that what is changed is what is there. */
    private Indicator findForWriting(UUID id) {
        Indicator indicator = find(id);
        preconditions.claim(indicator);
        return indicator;
    }

    private IndicatorVersion version(Indicator indicator, LocalDate day) {
        return (day == null ? versions.nearest(indicator.id(), Days.today()) : versions.on(indicator.id(), day))
                .orElseThrow(() -> notOn(indicator, day));
    }

    private static ProblemException notOn(Indicator indicator, LocalDate day) {
        return new ProblemException(ProblemType.NOT_FOUND, "not-on-day", indicator.code(), String.valueOf(day));
    }
}
