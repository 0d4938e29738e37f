package no.veikart.shared.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Lets a machine's scopes (RFC 8693, 4.2) count like roles, so that one annotation tells who may call an operation. */
@ApplicationScoped
public class ScopesAsRoles implements SecurityIdentityAugmentor {

    private static final Set<String> SCOPES = Set.of(
            Role.STRATEGY_WRITE,
            Role.ORGANISATION_WRITE,
            Role.POLITICS_WRITE,
            Role.INDICATORS_WRITE,
            Role.REPORTS_WRITE);

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)
                || !(token.getClaim("scope") instanceof String scopes)) {
            return Uni.createFrom().item(identity);
        }
        var builder = QuarkusSecurityIdentity.builder(identity);
        for (String scope : scopes.split(" ")) {
            if (SCOPES.contains(scope)) {
                builder.addRole(scope);
            }
        }
        return Uni.createFrom().item(builder.build());
    }
}
