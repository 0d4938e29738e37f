package no.veikart.shared.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.OAuthScope;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Title page of the contract. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Veikart API",
                        version = ApiVersion.VALUE,
                        description = """
                                What a municipality wants, who is responsible, and where each fact comes from. Reading what is published needs no login.

                                * Texts are language maps: `nb`, `nn`, `en`, at least one. Readers fall back nb, nn, en.
                                * Valid time is told by half-open dates; `asOf` reads a day. `knownAt` reads what was known at an instant.
                                * PATCH and DELETE need `If-Match` with the ETag of the last read. POST honours `Idempotency-Key` for 24 hours.
                                * Every error is a problem (RFC 9457) whose `type` leads to its documentation; all faults of an input are told together.""",
                        contact = @Contact(name = "Veikart", url = "https://github.com/veikart/veikart"),
                        license = @License(name = "EUPL-1.2", identifier = "EUPL-1.2")),
        servers = @Server(url = "/", description = "The server that this document comes from"),
        tags = {
            @Tag(name = "Entry", description = "Where to begin, and what the limits are"),
            @Tag(name = "Organisation", description = "The administration as a tree over time"),
            @Tag(name = "Strategy", description = "Plans, their premises, and goals"),
            @Tag(
                    name = "Politics",
                    description =
                            "Political bodies, their terms and figures, and how politics and administration meet"),
            @Tag(name = "Indicators", description = "What is measured, observations, targets and attainment"),
            @Tag(name = "Reporting", description = "Annual reports with chapters, results, challenges and key figures"),
            @Tag(name = "Search", description = "One search over all areas"),
            @Tag(name = "Files", description = "Everything as CSV, out and in"),
            @Tag(name = "Sources", description = "Documents that facts are cited from"),
        })
@SecurityScheme(
        securitySchemeName = VeikartApi.PEOPLE,
        type = SecuritySchemeType.OAUTH2,
        description = "People log in through Keycloak by authorization code with PKCE; roles come with the account",
        flows =
                @OAuthFlows(
                        authorizationCode =
                                @OAuthFlow(
                                        authorizationUrl = VeikartApi.ISSUER + "/auth",
                                        tokenUrl = VeikartApi.ISSUER + "/token",
                                        scopes = @OAuthScope(name = "openid", description = "Log in"))))
public class VeikartApi extends Application {

    static final String PEOPLE = "keycloak";
    static final String MACHINES = "machine";

    /** Stands in for the issuer of a deployment, which {@link LoginInContract} fills in. */
    static final String ISSUER = "https://login.example.org/realms/veikart/protocol/openid-connect";
}
