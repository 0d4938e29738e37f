package no.veikart.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "absent", textBlock = """
            absent                          | nb
            nb                              | nb
            nn-NO, nb;q=0.8                 | nn
            en-GB,en;q=0.9,nb;q=0.8         | en
            no                              | nb
            NO-nyn                          | nb
            de, fr;q=0.5                    | nb
            de, en;q=0.5                    | en
            en;q=0.2, nn;q=0.7              | nn
            en;q=0, nn;q=0.1                | nn
            *                               | nb
            ;;;q=                           | nb
            en_US                           | nb
            """)
    void preferred_isTheBestOfOurs(String acceptLanguage, String expected) {
        assertEquals(expected, Languages.preferred(acceptLanguage));
    }

    @Test
    void preferred_readsNoEndlessHeader() {
        assertEquals("nb", Languages.preferred("en," + "de,".repeat(500)));
    }

    @ParameterizedTest
    @CsvSource({"Klima,%klima%", "100%,%100!%%", "a_b,%a!_b%", "Obs!,%obs!!%", "ÆØÅ,%æøå%"})
    void like_takesTheTextLiterally(String text, String pattern) {
        assertEquals(pattern, Like.containing(text));
    }
}
