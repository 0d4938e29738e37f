package no.veikart.exchange.feeds;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import no.veikart.politics.activities.BodyActivities;
import no.veikart.politics.bodies.PoliticalBody;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.text.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What a body does, for the calendars of those who follow it. */
@Path("/api/v1/political-bodies/{id}/calendar.ics")
@Tag(name = "Politics")
public class BodyCalendarResource {

    /** iCalendar, RFC 5545, section 8.1. */
    private static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final int MOST = 1_000;

    private final PoliticalBody.Repository bodies;
    private final BodyActivities activities;

    BodyCalendarResource(PoliticalBody.Repository bodies, BodyActivities activities) {
        this.bodies = bodies;
        this.activities = activities;
    }

    @GET
    @Transactional
    @Produces(MEDIA_TYPE)
    @Operation(
            operationId = "getBodyCalendar",
            summary = "Subscribe to what a body does",
            description =
                    "Trips, seminars, open meetings and the like of which the day is known, the latest 1 000, as iCalendar (RFC 5545).")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000)))
    public RestResponse<String> calendar(
            @PathParam("id") UUID id,
            @QueryParam("lang")
                    @DefaultValue(Languages.DEFAULT)
                    @Size(max = 2)
                    @Pattern(regexp = Languages.PATTERN)
                    @Parameter(description = "Language of the texts")
                    String lang) {
        PoliticalBody body = bodies.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        body.requireNotDeleted();
        return RestResponse.ResponseBuilder.ok(BodyCalendar.of(body, activities.onDays(body, MOST), lang))
                .header(HttpHeaders.CONTENT_LANGUAGE, lang)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + body.code() + ".ics\"")
                .build();
    }
}
