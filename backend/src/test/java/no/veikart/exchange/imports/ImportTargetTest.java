package no.veikart.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import no.veikart.shared.source.SourceRequest;
import no.veikart.strategy.GoalRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTargetTest {

    private static final ImportTarget GOALS = ImportTarget.of(
            "goals.csv", GoalRequest.class, null, "code", "number:int", "kindInferred:bool", "title:map", "validFrom");

    @Test
    void tree_isTheRequestThatAClientWouldSend() throws JsonProcessingException {
        var row = row(Map.of(
                "code", "m1",
                "number", "7",
                "kindInferred", "true",
                "title.nb", "Mål",
                "title.en", "Goal",
                "validFrom", "2024-01-01",
                "source", "s",
                "locator", "side 3"));
        assertEquals(new ObjectMapper().readTree("""
                        {"code": "m1", "number": 7, "kindInferred": true, "title": {"nb": "Mål", "en": "Goal"},
                         "validFrom": "2024-01-01", "source": {"code": "s", "locator": "side 3"}}"""), GOALS.tree(row));
    }

    @Test
    void tree_leavesEmptyCellsOut() throws JsonProcessingException {
        assertEquals(new ObjectMapper().readTree("{\"code\": \"m1\"}"), GOALS.tree(row(Map.of("code", "m1"))));
    }

    /** It stays text and the contract refuses it as such, rather than being guessed at. */
    @ParameterizedTest
    @CsvSource({"number,seven", "number,7.0", "number,99999999999", "kindInferred,ja", "kindInferred,TRUE"})
    void tree_keepsTextWhereANumberOrTruthWasWanted(String column, String value) {
        assertEquals(value, GOALS.tree(row(Map.of(column, value))).path(column).textValue());
    }

    @ParameterizedTest
    @CsvSource({
        "/code, code",
        "/title/nn, title.nn",
        "/title, title.nb",
        "/source/code, source",
        "/source/locator, locator",
        "/source, source",
        "/number, number",
        "/elsewhere, /elsewhere"
    })
    void column_namesWhereAFaultCameFrom(String pointer, String column) {
        assertEquals(column, GOALS.column(pointer));
    }

    @Test
    void sources_citeNoSource() {
        var target = ImportTarget.of("sources.csv", SourceRequest.class, null, "code");
        assertEquals(Map.of("code", "/code"), target.pointers());
    }

    private static ImportRow row(Map<String, String> values) {
        return new ImportRow("goals.csv", 2, values);
    }
}
