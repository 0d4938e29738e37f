package no.veikart.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import no.veikart.shared.openapi.ApiVersion;
import org.jboss.logging.MDC;

/**
 * Gives every request an id, on every answer and in every log line: the caller's own {@code X-Request-Id} where it is harmless, else a
 * new one. Works below the REST layer so that no answer escapes it.
 */
@ApplicationScoped
public class RequestIds {

    public static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int BEFORE_EVERYTHING = 10_000;

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    String asked = context.request().getHeader(HEADER);
                    String id = asked != null && HARMLESS.matcher(asked).matches()
                            ? asked
                            : UUID.randomUUID().toString();
                    context.put(KEY, id);
                    MDC.put(KEY, id);
                    context.response().putHeader(HEADER, id).putHeader(ApiVersion.HEADER, ApiVersion.VALUE);
                    context.response().putHeader("X-Content-Type-Options", "nosniff");
                    context.next();
                },
                BEFORE_EVERYTHING);
    }

    public static String of(RoutingContext context) {
        return context == null ? null : context.get(KEY);
    }
}
