package no.veikart.shared.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue of everything that can go wrong (RFC 9457). Clients switch on {@link #uri()}, never on prose; each URI resolves to its
 * documentation on this server. Titles and descriptions stand in {@code messages/problems*.properties}.
 */
public enum ProblemType {
    /** One or more members or parameters are wrong; {@code errors} names every one. */
    INVALID_INPUT(400),
    /** The body is not JSON at all. */
    UNREADABLE_JSON(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** The request is right but does not fit the present state, such as deleting a goal that has sub-goals. */
    CONFLICT(409),
    /** A published report is frozen with all that is in it; it is withdrawn before it changes. */
    REPORT_PUBLISHED(409),
    IDEMPOTENCY_KEY_REUSED(409),
    /** The thing existed and was deleted; the answer is its tombstone. */
    GONE(410),
    PRECONDITION_FAILED(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    PRECONDITION_REQUIRED(428),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    public static final String BASE = "/problems/";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The last part of the URI, such as {@code invalid-input}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String uri() {
        return BASE + slug();
    }

    public static Optional<ProblemType> ofSlug(String slug) {
        return Stream.of(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** The type for a status that a library answered without saying more. */
    public static ProblemType ofStatus(int status) {
        return Stream.of(values())
                .filter(type -> type.status == status && type != UNREADABLE_JSON)
                .findFirst()
                .orElse(status >= 500 ? INTERNAL_ERROR : INVALID_INPUT);
    }
}
