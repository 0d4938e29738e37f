package no.veikart.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import no.veikart.shared.problem.ProblemAnswers;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.text.Languages;

/** Answers 413 as a problem to a body that says it is too large, before any of it is read. {@link RequestBinder} counts those that do not say. */
@ApplicationScoped
public class BodyLimit {

    private static final int AFTER_THE_REQUEST_ID = 9_000;

    private final ProblemAnswers answers;
    private final ObjectMapper mapper;
    private final long most;

    BodyLimit(ProblemAnswers answers, ObjectMapper mapper, LimitsConfig limits) {
        this.answers = answers;
        this.mapper = mapper;
        this.most = limits.bodySize().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_REQUEST_ID);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length == null || length.length() < 19 && Long.parseLong(length) <= most) {
            context.next();
            return;
        }
        String language = Languages.preferred(context.request().getHeader("Accept-Language"));
        var problem = answers.problem(new ProblemException(ProblemType.BODY_TOO_LARGE, List.of()), context, language);
        try {
            context.response()
                    .setStatusCode(ProblemType.BODY_TOO_LARGE.status())
                    .putHeader("Content-Type", ProblemAnswers.MEDIA_TYPE)
                    .putHeader("Content-Language", language)
                    .putHeader("Connection", "close") // the rest of the body is not read
                    .end(mapper.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
