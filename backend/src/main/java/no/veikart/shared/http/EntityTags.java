package no.veikart.shared.http;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;

/**
 * ETags are {@code "<version>-<hash of the body>"}. The hash makes 304 right even where only a neighbour's name has changed; a write
 * compares the version alone, since such a change is no reason to refuse it.
 */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})-[0-9a-f]+\"");

    private EntityTags() {}

    static EntityTag of(Object entity, byte[] body) {
        String version = entity instanceof Versioned versioned ? versioned.version() + "-" : "";
        return new EntityTag(version + sha256(body).substring(0, 24));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Lets a write through only if the caller has seen the present version (RFC 9110, 13.1.1). A weakened tag counts too: a proxy that
     * compresses must weaken it.
     *
     * @throws ProblemException 428 without If-Match, 412 when it names another version
     */
    static void requireMatch(String ifMatch, int presentVersion) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.PRECONDITION_REQUIRED, java.util.List.of());
        }
        boolean seen = ifMatch.strip().equals("*")
                || Stream.of(ifMatch.split(",", 20))
                        .map(String::strip)
                        .map(EntityTags::version)
                        .anyMatch(version -> version.isPresent() && version.getAsInt() == presentVersion);
        if (!seen) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED, java.util.List.of());
        }
    }

    /** Whether a reader has this representation already; compared weakly (RFC 9110, 13.1.2), since a proxy may have compressed it. */
    static boolean isSeen(String ifNoneMatch, EntityTag tag) {
        return ifNoneMatch != null
                && Stream.of(ifNoneMatch.split(",", 50))
                        .map(String::strip)
                        .map(other -> other.startsWith("W/") ? other.substring(2) : other)
                        .anyMatch(other -> other.equals("*") || other.equals("\"" + tag.getValue() + "\""));
    }

    private static OptionalInt version(String tag) {
        Matcher matcher = TAG.matcher(tag);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
