package no.veikart.indicators;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.veikart.shared.csv.CsvProfile;
import no.veikart.shared.history.KnownAt;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.PageRequest;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.Languages;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.Period;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The figures of one indicator: listed, as a file, as a series, and weighed against a target. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class IndicatorFigureResource {

    private static final String MEMBERS = "^[a-z0-9]+(-[a-z0-9]+)*(,[a-z0-9]+(-[a-z0-9]+)*){0,4}$";
    private static final int LONGEST_MEMBERS = 404;

    private final Indicator.Repository indicators;
    private final IndicatorVersion.Repository versions;
    private final IndicatorRecord.Repository definitions;
    private final Series.Repository series;
    private final SeriesKey.Lookup keys;
    private final Observation.Repository observations;
    private final ObservationRecord.Repository observationRecords;
    private final ObservationCsv csv;
    private final SeriesReads reads;
    private final Attainments attainments;
    private final IndicatorAnswers answers;
    private final KnownAt known;

    IndicatorFigureResource(
            Indicator.Repository indicators,
            IndicatorVersion.Repository versions,
            IndicatorRecord.Repository definitions,
            Series.Repository series,
            SeriesKey.Lookup keys,
            Observation.Repository observations,
            ObservationRecord.Repository observationRecords,
            ObservationCsv csv,
            SeriesReads reads,
            Attainments attainments,
            IndicatorAnswers answers,
            KnownAt known) {
        this.indicators = indicators;
        this.versions = versions;
        this.definitions = definitions;
        this.series = series;
        this.keys = keys;
        this.observations = observations;
        this.observationRecords = observationRecords;
        this.csv = csv;
        this.reads = reads;
        this.attainments = attainments;
        this.answers = answers;
        this.known = known;
    }

    /** What figures are wanted. */
    public static class Wanted {

        @QueryParam("unit")
        @Size(max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Parameter(description = "Code of the organisation unit; absent: any, and the municipality as a whole")
        String unit;

        @QueryParam("members")
        @Size(max = LONGEST_MEMBERS)
        @Pattern(regexp = MEMBERS)
        @Parameter(description = "Codes of dimension members with commas between; absent: broken down or not")
        String members;

        @QueryParam("from")
        @Size(max = Period.LONGEST)
        @Pattern(regexp = Period.PATTERN)
        @Parameter(description = "Only figures from the beginning of this period on", example = "2015")
        String from;

        @QueryParam("to")
        @Size(max = Period.LONGEST)
        @Pattern(regexp = Period.PATTERN)
        @Parameter(description = "Only figures until the end of this period", example = "2017")
        String to;

        @QueryParam("status")
        Observation.Status status;

        @QueryParam("knownAt")
        @Parameter(description = "Instant of knowledge; the `Known-At` header tells the one used")
        Instant knownAt;

        ObservationFilter filter() {
            return new ObservationFilter(
                    unit,
                    members == null ? null : SeriesKey.sorted(members),
                    Period.parameter("from", from),
                    Period.parameter("to", to),
                    status);
        }
    }

    /** Which series is wanted, and as known when. */
    public static class One {

        @QueryParam("unit")
        @Size(max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Parameter(description = "Code of the organisation unit; absent: the municipality as a whole")
        String unit;

        @QueryParam("members")
        @Size(max = LONGEST_MEMBERS)
        @Pattern(regexp = MEMBERS)
        @Parameter(description = "Codes of dimension members with commas between; absent: not broken down")
        String members;

        @QueryParam("knownAt")
        @Parameter(description = "Instant of knowledge; the `Known-At` header tells the one used")
        Instant knownAt;
    }

    @GET
    @Path("/{id}/observations")
    @Operation(
            operationId = "listObservations",
            summary = "List the figures of an indicator",
            description =
                    "With `knownAt`, as they were known at an instant, and thus also what has been revised or deleted since.")
    public RestResponse<Page<ObservationResponse>> observations(
            @PathParam("id") UUID id,
            @BeanParam Wanted wanted,
            @QueryParam("sort")
                    @DefaultValue("period")
                    @Size(max = 60)
                    @Pattern(regexp = "^-?(period|recordedAt)(,-?(period|recordedAt)){0,1}$")
                    String sort,
            @BeanParam PageRequest page) {
        Indicator indicator = find(id);
        Instant instant = settled(wanted.knownAt);
        return told(
                instant,
                answers.observations(
                        instant == null
                                ? observations.page(indicator.id(), wanted.filter(), page, sort)
                                : observationRecords.page(indicator.id(), wanted.filter(), instant, page, sort)));
    }

    @GET
    @Path("/{id}/observations.csv")
    @Produces(CsvProfile.MEDIA_TYPE)
    @Operation(
            operationId = "exportObservations",
            summary = "Read the figures of an indicator as CSV",
            description =
                    "One row a figure, its words in one language. Text that a spreadsheet would run as a formula has an apostrophe before it; numbers stay numbers.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000_000)))
    public RestResponse<String> csv(
            @PathParam("id") UUID id,
            @BeanParam Wanted wanted,
            @QueryParam("profile")
                    @DefaultValue(CsvProfile.DEFAULT)
                    @Size(max = 20)
                    @Pattern(regexp = CsvProfile.PATTERN)
                    @Parameter(
                            description =
                                    "`machine`: RFC 4180. `excel-nb`: semicolon, decimal comma and byte order mark, as a Norwegian Excel reads it")
                    String profile,
            @QueryParam("lang")
                    @DefaultValue(Languages.DEFAULT)
                    @Size(max = 2)
                    @Pattern(regexp = Languages.PATTERN)
                    @Parameter(description = "Language of headings and texts")
                    String lang) {
        Indicator indicator = find(id);
        Instant instant = settled(wanted.knownAt);
        var answer = RestResponse.ResponseBuilder.ok(
                        csv.write(indicator, wanted.filter(), instant, CsvProfile.named(profile), lang))
                .header(HttpHeaders.CONTENT_LANGUAGE, lang)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + indicator.code() + ".csv\"");
        return instant == null
                ? answer.build()
                : answer.header(KnownAt.HEADER, instant.toString()).build();
    }

    @GET
    @Path("/{id}/series")
    @Operation(
            operationId = "getSeries",
            summary = "Read one series as a chart needs it",
            description = "Without `unit` and `members` the headline: a breakdown never stands in for it.")
    public RestResponse<SeriesResponse> series(
            @PathParam("id") UUID id,
            @BeanParam One one,
            @QueryParam("from")
                    @Size(max = Period.LONGEST)
                    @Pattern(regexp = Period.PATTERN)
                    @Parameter(description = "Only figures from the beginning of this period on", example = "2015")
                    String from,
            @QueryParam("to")
                    @Size(max = Period.LONGEST)
                    @Pattern(regexp = Period.PATTERN)
                    @Parameter(description = "Only figures until the end of this period", example = "2017")
                    String to) {
        Indicator indicator = find(id);
        var key = keys.ofQuery(indicator, one.unit, one.members);
        Instant instant = settled(one.knownAt);
        return told(
                instant,
                reads.read(
                        definition(indicator, instant),
                        key,
                        series.find(key).orElse(null),
                        answers.unit(key.unit()),
                        Period.parameter("from", from),
                        Period.parameter("to", to),
                        instant));
    }

    @GET
    @Path("/{id}/attainment")
    @Operation(
            operationId = "getAttainment",
            summary = "Weigh a figure against a target",
            description =
                    "Without `period` the newest figure, without `target` the one in force: that of the figure's period, else the next to come, else the aim without a date. "
                            + "The rule and all that went into it are told.")
    public RestResponse<AttainmentResponse> attainment(
            @PathParam("id") UUID id,
            @QueryParam("period") @Size(max = Period.LONGEST) @Pattern(regexp = Period.PATTERN) String period,
            @BeanParam One one,
            @QueryParam("target")
                    @Size(max = Code.LONGEST)
                    @Pattern(regexp = Code.PATTERN)
                    @Parameter(description = "Code of a target of the same series, also a superseded one")
                    String target) {
        Indicator indicator = find(id);
        var key = keys.ofQuery(indicator, one.unit, one.members);
        Instant instant = settled(one.knownAt);
        var definition = definition(indicator, instant);
        var assessed = attainments.read(
                definition, series.find(key).orElse(null), Period.parameter("period", period), target, instant);
        return told(instant, AttainmentResponse.from(assessed, definition, key, answers.unit(key.unit())));
    }

    private Indicator find(UUID id) {
        Indicator indicator = indicators.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        indicator.requireNotDeleted();
        return indicator;
    }

    /** As it was known then; today's where the indicator was not yet known. */
    private IndicatorState definition(Indicator indicator, Instant instant) {
        return Optional.ofNullable(instant)
                .<IndicatorState>flatMap(then -> definitions.nearest(indicator.id(), Days.today(), then))
                .or(() -> versions.nearest(indicator.id(), Days.today()))
                .orElseThrow();
    }

    private Instant settled(Instant knownAt) {
        return knownAt == null ? null : known.settled(knownAt);
    }

    private static <T> RestResponse<T> told(Instant instant, T answer) {
        var response = RestResponse.ResponseBuilder.ok(answer);
        return instant == null
                ? response.build()
                : response.header(KnownAt.HEADER, instant.toString()).build();
    }
}
