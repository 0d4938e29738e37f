package no.veikart.shared.entry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which municipality this is, and where people log in. */
@ConfigMapping(prefix = "veikart")
public interface VeikartConfig {

    Municipality municipality();

    Oidc oidc();

    /** The one municipality of this deployment. */
    interface Municipality {
        @WithDefault("Bærum kommune")
        String name();

        /** Organisation number in Enhetsregisteret. */
        @WithDefault("935478715")
        String organisationNumber();

        /** Today's municipality number (from 2024). */
        @WithDefault("3201")
        String municipalityNumber();

        /** Whether the data is fiction; every page then says so. */
        @WithDefault("false")
        boolean fictional();
    }

    /** The issuer of tokens. */
    interface Oidc {
        String issuer();

        /** Public client of the web client and of Swagger UI. */
        @WithDefault("veikart-web")
        String clientId();
    }
}
