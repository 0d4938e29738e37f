package no.veikart.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Puts the running issuer's addresses into the served contract, so that "Authorize" in Swagger UI leads to the right Keycloak. The
 * committed contract keeps relative ones: an issuer belongs to a deployment.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class LoginInContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        String issuer =
                ConfigProvider.getConfig().getValue("veikart.oidc.issuer", String.class) + "/protocol/openid-connect";
        var schemes = contract.getComponents().getSecuritySchemes();
        schemes.get(VeikartApi.PEOPLE)
                .getFlows()
                .getAuthorizationCode()
                .authorizationUrl(issuer + "/auth")
                .tokenUrl(issuer + "/token");
        schemes.get(VeikartApi.MACHINES).getFlows().getClientCredentials().tokenUrl(issuer + "/token");
    }
}
