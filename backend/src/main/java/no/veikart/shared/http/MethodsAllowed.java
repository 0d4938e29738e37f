package no.veikart.shared.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import no.veikart.shared.openapi.Contract;
import no.veikart.shared.problem.ProblemAnswers;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** 405 names the methods that there are (RFC 9110, 15.5.6), from the contract, since the framework does not tell them. */
public class MethodsAllowed {

    private final ProblemAnswers answers;
    private final Contract contract;

    MethodsAllowed(ProblemAnswers answers, Contract contract) {
        this.answers = answers;
        this.contract = contract;
    }

    @ServerExceptionMapper
    public Response refuse(NotAllowedException e, RoutingContext context) {
        String allowed = String.join(", ", contract.methods(context.request().path()));
        return answers.answer(
                new ProblemException(ProblemType.METHOD_NOT_ALLOWED, List.of()),
                context,
                Map.of(HttpHeaders.ALLOW, allowed));
    }
}
