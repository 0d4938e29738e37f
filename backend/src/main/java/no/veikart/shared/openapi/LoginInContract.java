package no.veikart.shared.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;

/**
 * Puts the running issuer's addresses into the served contract, so that "Authorize" in Swagger UI leads to the right Keycloak. The
 * committed contract keeps relative ones: an issuer belongs to a deployment.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class LoginInContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        String issuer = ConfigProvider.getConfig().getValue("veikart.oidc.issuer", String.class);
        var flows =
                contract.getComponents().getSecuritySchemes().get("keycloak").getFlows();
        complete(flows.getAuthorizationCode(), issuer);
        complete(flows.getClientCredentials(), issuer);
    }

    private static void complete(OAuthFlow flow, String issuer) {
        if (flow.getAuthorizationUrl() != null) {
            flow.setAuthorizationUrl(issuer + "/protocol/openid-connect/auth");
        }
        flow.setTokenUrl(issuer + "/protocol/openid-connect/token");
    }
}
