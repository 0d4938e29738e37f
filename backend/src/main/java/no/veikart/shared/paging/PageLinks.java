package no.veikart.shared.paging;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds {@code Link: <…>; rel="next"} (RFC 8288) to every page that has a next one. */
public class PageLinks {

    /** Response filters run in descending order; this one must see the page before it becomes bytes. */
    @ServerResponseFilter(priority = Priorities.USER + 100)
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page && page.page().next() != null) {
            var uri = request.getUriInfo().getRequestUri();
            String next = UriBuilder.fromPath(uri.getRawPath())
                    .replaceQuery(uri.getRawQuery())
                    .replaceQueryParam("cursor", page.page().next())
                    .build()
                    .toString();
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }
}
