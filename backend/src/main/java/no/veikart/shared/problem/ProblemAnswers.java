package no.veikart.shared.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import no.veikart.shared.problem.Problem.ProblemError;
import no.veikart.shared.text.Languages;

/** Puts a problem into the reader's words. */
@Singleton
public class ProblemAnswers {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Response answer(ProblemException e, RoutingContext context) {
        return answer(e, context, Map.of());
    }

    public Response answer(ProblemException e, RoutingContext context, Map<String, String> headers) {
        String language = Languages.preferred(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var response = Response.status(e.type().status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .entity(problem(e, context, language));
        headers.forEach(response::header);
        return response.build();
    }

    public Problem problem(ProblemException e, RoutingContext context, String language) {
        var messages = new Messages(language);
        return new Problem(
                e.type().uri(),
                messages.title(e.type()),
                e.type().status(),
                e.detailKey() == null ? messages.description(e.type()) : messages.detail(e.detailKey(), e.arguments()),
                context.request().path(),
                context.get("requestId"),
                errors(e.faults(), messages));
    }

    private static List<ProblemError> errors(List<Fault> faults, Messages messages) {
        return faults.stream()
                .map(fault -> switch (fault.place()) {
                    case Fault.Pointer(String pointer) ->
                        new ProblemError(pointer, null, null, null, fault.code(), messages.fault(fault));
                    case Fault.Parameter(String name) ->
                        new ProblemError(null, name, null, null, fault.code(), messages.fault(fault));
                    case Fault.Cell(String file, long row, String column) ->
                        new ProblemError(null, null, row, column, fault.code(), messages.fault(fault));
                })
                .toList();
    }
}
