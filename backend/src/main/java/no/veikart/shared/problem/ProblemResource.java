package no.veikart.shared.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.veikart.shared.text.Languages;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The documentation that every problem's {@code type} leads to: pages for people, outside the API's own paths. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ProblemResource {

    @GET
    @Operation(hidden = true)
    public Response all(RoutingContext context) {
        String language = language(context);
        return page(
                language,
                Stream.of(ProblemType.values())
                        .map(type -> section(type, language))
                        .collect(Collectors.joining()));
    }

    @GET
    @Path("/{slug}")
    @Operation(hidden = true)
    public Response one(@PathParam("slug") String slug, RoutingContext context) {
        String language = language(context);
        return ProblemType.ofSlug(slug)
                .map(type -> page(language, section(type, language)))
                .orElseThrow(ProblemException::notFound);
    }

    private static String language(RoutingContext context) {
        return Languages.preferred(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static String section(ProblemType type, String language) {
        var messages = new Messages(language);
        return "<h2 id=\"%s\"><a href=\"%s\">%s</a></h2><p><code>%s</code> · HTTP %d</p><p>%s</p>"
                .formatted(
                        type.slug(),
                        type.uri(),
                        messages.title(type),
                        type.uri(),
                        type.status(),
                        messages.description(type));
    }

    private static Response page(String language, String body) {
        return Response.ok("""
                        <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>Veikart API</title>
                        <meta name="viewport" content="width=device-width"></head><body><main><h1>Veikart API: problems</h1>%s</main></body></html>
                        """.formatted(language, body))
                .header("Content-Security-Policy", "default-src 'none'")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .build();
    }
}
