package no.veikart.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Requests as a client of the API makes them. */
public final class Api {

    public static final String ROOT = "/api/v1";
    public static final String JSON = "application/json";
    public static final String MERGE_PATCH = "application/merge-patch+json";
    public static final String PROBLEM = "application/problem+json";

    /** JSON is UTF-8 and nothing else (RFC 8259, 8.1); REST Assured would send Latin-1. */
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset("UTF-8")
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private Api() {}

    /** A request that sends text as it is, whatever its media type. */
    public static RequestSpecification sending(String mediaType, String body) {
        return given().config(UTF_8).contentType(mediaType).body(body);
    }

    public static Response get(String path) {
        return given().get(ROOT + path);
    }

    public static Response post(String path, Body body) {
        return sending(JSON, body.json()).post(ROOT + path);
    }

    public static Response post(String path, Body body, String idempotencyKey) {
        return sending(JSON, body.json())
                .header("Idempotency-Key", idempotencyKey)
                .post(ROOT + path);
    }

    /** A state transition: a POST without a body. */
    public static Response transition(String path, String etag) {
        return given().header("If-Match", etag).post(ROOT + path);
    }

    public static Response patch(String path, String etag, String patch) {
        return sending(MERGE_PATCH, patch).header("If-Match", etag).patch(ROOT + path);
    }

    public static Response delete(String path, String etag) {
        return given().header("If-Match", etag).delete(ROOT + path);
    }
}
