package no.veikart.shared.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ended a request into a problem of the catalogue. Nothing of the cause leaves but what the catalogue says. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** SQLSTATE classes and codes (PostgreSQL, appendix A) that mean: right request, wrong moment or state. */
    private static final Set<String> NOT_NOW =
            Set.of("40001", "40P01", "55P03", "57014", "53300", "57P01", "57P02", "57P03");

    private static final String INTEGRITY_VIOLATION = "23";
    private static final String DATA_EXCEPTION = "22";
    private static final String CONNECTION_FAILURE = "08";

    private final ProblemAnswers answers;

    ProblemMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException e, RoutingContext context) {
        return answers.answer(e, context);
    }

    @ServerExceptionMapper({NotSupportedException.class, WebApplicationException.class})
    public Response refused(WebApplicationException e, RoutingContext context) {
        if (e.getCause() instanceof ProblemException problem) {
            return answers.answer(problem, context);
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        return status >= 500 ? unexpected(e, context) : answers.answer(of(ProblemType.ofStatus(status)), context);
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    public Response unauthenticated(Exception e, RoutingContext context) {
        if (isCausedBy(e, IOException.class)) {
            return unavailable(e, context); // the issuer of tokens is gone, which is not the caller's fault
        }
        boolean badToken = !(e instanceof UnauthorizedException);
        return answers.answer(
                badToken
                        ? new ProblemException(ProblemType.UNAUTHENTICATED, "bad-token")
                        : of(ProblemType.UNAUTHENTICATED),
                context,
                Map.of(HttpHeaders.WWW_AUTHENTICATE, badToken ? "Bearer error=\"invalid_token\"" : "Bearer"));
    }

    /** The issuer was not there when its keys were first asked for. */
    @ServerExceptionMapper(OIDCException.class)
    public Response issuerGone(OIDCException e, RoutingContext context) {
        return unavailable(e, context);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response forbidden(ForbiddenException e, RoutingContext context) {
        return answers.answer(of(ProblemType.FORBIDDEN), context);
    }

    @ServerExceptionMapper(Throwable.class)
    public Response unexpected(Throwable e, RoutingContext context) {
        for (Throwable cause : behind(e)) {
            if (cause instanceof ProblemException problem) {
                return answers.answer(problem, context);
            }
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return answers.answer(of(ProblemType.PRECONDITION_FAILED), context);
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofDatabase(sql, e, context);
            }
        }
        if (e instanceof PersistenceException && isCausedBy(e, SQLException.class)) {
            return unavailable(e, context); // no connection to be had: an SQLException without a state
        }
        LOG.error("Unexpected", e);
        return answers.answer(of(ProblemType.INTERNAL_ERROR), context);
    }

    private Response ofDatabase(SQLException sql, Throwable e, RoutingContext context) {
        String state = sql.getSQLState();
        if (state.startsWith(INTEGRITY_VIOLATION)) {
            LOG.infof("Refused by the database: %s", sql.getMessage());
            return answers.answer(new ProblemException(ProblemType.CONFLICT, "integrity"), context);
        }
        if (state.startsWith(DATA_EXCEPTION)) {
            LOG.warnf("Let through to the database: %s", sql.getMessage());
            return answers.answer(of(ProblemType.INVALID_INPUT), context);
        }
        if (state.startsWith(CONNECTION_FAILURE) || NOT_NOW.contains(state)) {
            return unavailable(e, context);
        }
        LOG.error("Unexpected", e);
        return answers.answer(of(ProblemType.INTERNAL_ERROR), context);
    }

    private Response unavailable(Throwable e, RoutingContext context) {
        LOG.warnf("Unavailable: %s", e);
        return answers.answer(of(ProblemType.UNAVAILABLE), context, Map.of(HttpHeaders.RETRY_AFTER, "5"));
    }

    /** A failure and all that led to it; what the database refuses at commit stands as suppressed by the transaction manager. */
    private static Set<Throwable> behind(Throwable e) {
        var found = new LinkedHashSet<Throwable>();
        var next = new ArrayDeque<Throwable>(List.of(e));
        while (!next.isEmpty()) {
            Throwable one = next.remove();
            if (found.add(one)) {
                next.addAll(List.of(one.getSuppressed()));
                Optional.ofNullable(one.getCause()).ifPresent(next::add);
            }
        }
        return found;
    }

    private static boolean isCausedBy(Throwable e, Class<? extends Throwable> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static ProblemException of(ProblemType type) {
        return new ProblemException(type, List.of());
    }
}
