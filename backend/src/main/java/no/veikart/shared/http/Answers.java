package no.veikart.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** Answers that need more than a body. */
public final class Answers {

    private Answers() {}

    /** 201 with the new thing and its path, which has no host since only the reader knows by which one it came. */
    public static <T> Response created(T thing, Function<T, Links> links) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, links.apply(thing).byName().get("self"))
                .entity(thing)
                .build();
    }
}
