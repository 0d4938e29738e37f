package no.veikart.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageMapTest {

    /** Falls back nb, nn, en, whatever was asked for. */
    @ParameterizedTest
    @CsvSource({
        "b, n, e, nb, b",
        "b, n, e, nn, n",
        "b, n, e, en, e",
        ", n, e, nb, n",
        ", , e, nb, e",
        "b, , , nn, b",
        "b, , e, nn, b",
        ", n, , en, n",
        "b, n, e, de, b"
    })
    void in_fallsBackInOrder(String nb, String nn, String en, String asked, String expected) {
        assertEquals(expected, new LanguageMap(nb, nn, en).in(asked));
    }

    @Test
    void isEmpty_onlyWithoutAnyLanguage() {
        assertTrue(new LanguageMap(null, null, null).isEmpty());
        assertFalse(new LanguageMap(null, null, "e").isEmpty());
        assertEquals("", new LanguageMap(null, null, null).in("nb"));
    }

    @Test
    void json_leavesOutWhatIsAbsent() throws JsonProcessingException {
        assertEquals("{\"nb\":\"Mål\"}", new ObjectMapper().writeValueAsString(LanguageMap.nb("Mål")));
    }
}
