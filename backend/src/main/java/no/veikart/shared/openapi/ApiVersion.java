package no.veikart.shared.openapi;

/** The version of the contract (semantic versioning), told on every answer. */
public final class ApiVersion {

    public static final String VALUE = "0.1.0";
    public static final String HEADER = "API-Version";

    private ApiVersion() {}
}
