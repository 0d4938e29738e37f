package no.veikart.shared.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import no.veikart.shared.openapi.Contract;
import no.veikart.shared.problem.ProblemAnswers;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * 405 and OPTIONS name the methods that there are (RFC 9110, 9.3.7 and 15.5.6), from the contract, since the framework does not tell
 * them, or tells others.
 */
public class MethodsAllowed {

    private final ProblemAnswers answers;
    private final Contract contract;

    MethodsAllowed(ProblemAnswers answers, Contract contract) {
        this.answers = answers;
        this.contract = contract;
    }

    @ServerExceptionMapper
    public Response refuse(NotAllowedException e, RoutingContext context) {
        return notAllowed(context);
    }

    /** Where a path has a class of its own, the framework knows no other method for it and says that nothing is there. */
    @ServerExceptionMapper
    public Response refuse(NotFoundException e, RoutingContext context) {
        if (e.getCause() instanceof ProblemException problem) {
            return answers.answer(problem, context);
        }
        String path = context.request().path();
        String method = context.request().method().name();
        return contract.hasPath(path) && !contract.methods(path).contains(method)
                ? notAllowed(context)
                : answers.answer(ProblemException.notFound(), context);
    }

    /** What the framework answers to OPTIONS names the methods of the whole class, whatever their paths. */
    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (request.getMethod().equals(HttpMethod.OPTIONS) && response.getStatus() == 200 && contract.hasPath(path)) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, allowed(path));
        }
    }

    private Response notAllowed(RoutingContext context) {
        return answers.answer(
                new ProblemException(ProblemType.METHOD_NOT_ALLOWED, List.of()),
                context,
                Map.of(HttpHeaders.ALLOW, allowed(context.request().path())));
    }

    private String allowed(String path) {
        return String.join(", ", contract.methods(path));
    }
}
