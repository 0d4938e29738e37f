package no.veikart.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import no.veikart.shared.problem.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** One thing has one address: with a slash after it, it is not found, where the REST layer would pass the slash over. */
public class TrailingSlash {

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawPath().endsWith("/")) {
            throw ProblemException.notFound();
        }
    }
}
