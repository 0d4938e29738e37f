package no.veikart.shared.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import no.veikart.shared.text.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTypeTest {

    @Test
    void uris_areUnique() {
        var uris = new HashSet<String>();
        for (ProblemType type : ProblemType.values()) {
            assertTrue(uris.add(type.uri()), type.uri());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyType_isAnErrorWithAUriOfItsOwnAndWordsInEachLanguage(ProblemType type) {
        assertTrue(type.status() >= 400 && type.status() < 600);
        assertTrue(type.uri().matches("/problems/[a-z0-9-]+"), type.uri());
        assertEquals(type, ProblemType.ofSlug(type.slug()).orElseThrow());
        for (String language : Languages.ALL) {
            var messages = new Messages(language);
            assertFalse(messages.title(type).isBlank());
            assertFalse(messages.description(type).isBlank());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, INVALID_INPUT",
        "404, NOT_FOUND",
        "405, METHOD_NOT_ALLOWED",
        "409, CONFLICT",
        "413, BODY_TOO_LARGE",
        "418, INVALID_INPUT",
        "500, INTERNAL_ERROR",
        "502, INTERNAL_ERROR",
        "503, UNAVAILABLE"
    })
    void ofStatus_givesTheTypeForWhatALibraryAnswered(int status, ProblemType type) {
        assertEquals(type, ProblemType.ofStatus(status));
    }

    @Test
    void ofSlug_knowsNoOthers() {
        assertTrue(ProblemType.ofSlug("no-such").isEmpty());
    }
}
