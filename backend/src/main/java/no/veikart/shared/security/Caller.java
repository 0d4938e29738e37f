package no.veikart.shared.security;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking: a person or a machine by its token; else the system itself, which writes only when it loads its first data. */
@Singleton
public class Caller {

    private static final String SYSTEM = "veikart";
    private static final String UNIT_CLAIM = "unit";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The subject of the token, stable where names change. */
    public String id() {
        return token().map(JsonWebToken::getSubject).orElseGet(this::name);
    }

    public String name() {
        return !isRequest() || identity.isAnonymous()
                ? SYSTEM
                : identity.getPrincipal().getName();
    }

    public boolean hasAny(String... roles) {
        return isRequest() && Stream.of(roles).anyMatch(identity::hasRole);
    }

    /** Whoever works with the content may read what is not yet published. */
    public boolean mayReadDrafts() {
        return hasAny(
                Role.EDITOR,
                Role.APPROVER,
                Role.POLITICAL_SECRETARIAT,
                Role.CONTROLLER,
                Role.ADMINISTRATOR,
                Role.STRATEGY_WRITE,
                Role.REPORTS_WRITE);
    }

    /** Code of the unit that the token says the caller belongs to. */
    public Optional<String> unit() {
        return isRequest()
                ? Optional.ofNullable(identity.<String>getAttribute(UNIT_CLAIM))
                        .or(() -> token().map(token -> token.getClaim(UNIT_CLAIM)))
                : Optional.empty();
    }

    private Optional<JsonWebToken> token() {
        return isRequest() && identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? Optional.of(token)
                : Optional.empty();
    }

    private static boolean isRequest() {
        return Arc.container().requestContext().isActive();
    }
}
