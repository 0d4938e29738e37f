package no.veikart.shared.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    private static final int PRESENT = 3;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"3-0f1e2d3c4b5a69788796a5b4\"",
                "\"3-00\"",
                "W/\"3-0f1e\"",
                "*",
                " * ",
                "\"1-aa\", \"3-bb\"",
                "\"x\",W/\"3-bb\" "
            })
    void requireMatch_letsThroughWhoHasSeenThePresentVersion(String ifMatch) {
        assertDoesNotThrow(() -> EntityTags.requireMatch(ifMatch, PRESENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2-0f1e\"",
                "\"33-0f1e\"",
                "3",
                "\"3\"",
                "3-0f1e",
                "\"-3-0f1e\"",
                "\"99999999999-0f\"",
                "\"3-XY\"",
                "rubbish",
                "\"*\"",
                ","
            })
    void requireMatch_is412ForAnythingElse(String ifMatch) {
        assertEquals(ProblemType.PRECONDITION_FAILED, refusal(ifMatch));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void requireMatch_is428WhenNothingIsTold(String ifMatch) {
        assertEquals(ProblemType.PRECONDITION_REQUIRED, refusal(ifMatch));
    }

    @Test
    void of_isStrongAndTellsVersionAndContents() {
        Versioned third = () -> 3;
        var tag = EntityTags.of(third, "{}".getBytes(UTF_8));
        assertFalse(tag.isWeak());
        assertEquals("3-", tag.getValue().substring(0, 2));
        assertNotEquals(tag, EntityTags.of(third, "{ }".getBytes(UTF_8)));
        assertEquals(tag, EntityTags.of(third, "{}".getBytes(UTF_8)));
    }

    private static ProblemType refusal(String ifMatch) {
        return assertThrows(ProblemException.class, () -> EntityTags.requireMatch(ifMatch, PRESENT))
                .type();
    }
}
