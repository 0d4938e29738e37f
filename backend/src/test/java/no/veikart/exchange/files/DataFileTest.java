package no.veikart.exchange.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.veikart.shared.csv.CsvProfile;
import no.veikart.strategy.GoalRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DataFileTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final DataFile<GoalRequest> GOALS = DataFile.of("goals.csv", GoalRequest.class)
            .columns(
                    "code",
                    "number:int",
                    "kindInferred:bool",
                    "title:map",
                    "validFrom",
                    "weight:num=/measure/weight",
                    "plans:list")
            .cited();

    @Test
    void tree_isTheRequestThatAClientWouldSend() throws JsonProcessingException {
        var entry = entry(Map.of(
                "code", "m1",
                "number", "7",
                "kindInferred", "true",
                "title.nb", "Mål",
                "title.en", "Goal",
                "weight", "-0.50",
                "plans", "a;b",
                "source", "s",
                "locator", "side 3",
                "externalIds", "archive:24/1;\"a;b:c\""));
        assertEquals(MAPPER.readTree("""
                        {"code": "m1", "number": 7, "kindInferred": true, "title": {"nb": "Mål", "en": "Goal"},
                         "measure": {"weight": -0.50}, "plans": ["a", "b"], "source": {"code": "s", "locator": "side 3"},
                         "externalIds": [{"system": "archive", "value": "24/1"}, {"system": "a;b", "value": "c"}]}"""), GOALS.tree(entry, CsvProfile.MACHINE));
    }

    @Test
    void tree_leavesEmptyCellsOut() throws JsonProcessingException {
        assertEquals(
                MAPPER.readTree("{\"code\": \"m1\"}"), GOALS.tree(entry(Map.of("code", "m1")), CsvProfile.MACHINE));
    }

    /** It stays text and the contract refuses it as such, rather than being guessed at. */
    @ParameterizedTest
    @CsvSource({
        "number,seven",
        "number,7.0",
        "number,99999999999",
        "kindInferred,ja",
        "kindInferred,TRUE",
    })
    void tree_keepsTextWhereANumberOrTruthWasWanted(String column, String value) {
        assertEquals(
                value,
                GOALS.tree(entry(Map.of(column, value)), CsvProfile.MACHINE)
                        .path(column)
                        .textValue());
    }

    @ParameterizedTest
    @EnumSource(CsvProfile.class)
    void cells_areReadBackAsTheSameTree(CsvProfile profile) throws JsonProcessingException {
        var tree = MAPPER.readTree("""
                {"code": "m1", "number": -7, "kindInferred": false, "title": {"nb": "=SUM(A1); \\"x\\"", "nn": "'-1", "en": "a\\nb"},
                 "measure": {"weight": 1234567.50}, "plans": ["a", "b"], "source": {"code": "s"},
                 "externalIds": [{"system": "archive", "value": "1;2\\"3"}]}""");
        var names = GOALS.columnNames();
        var text = profile.write(List.of(names, rows(tree, profile).getFirst()));
        var sheet = CsvReader.read("goals.csv", text, names, new FaultReport());
        assertEquals(profile, sheet.profile());
        assertEquals(tree, GOALS.tree(Entry.of(sheet.rows().getFirst()), sheet.profile()));
    }

    @Test
    void cells_keepFormulasFromRunningAndNumbersNumbers() throws JsonProcessingException {
        var tree = MAPPER.readTree("{\"title\": {\"nb\": \"@cmd\"}, \"measure\": {\"weight\": -1.5}}");
        var cells = new LinkedHashMap<String, String>();
        var values = rows(tree, CsvProfile.EXCEL_NB).getFirst();
        for (int i = 0; i < values.size(); i++) {
            cells.put(GOALS.columnNames().get(i), values.get(i));
        }
        assertEquals("'@cmd", cells.get("title.nb"));
        assertEquals("-1,5", cells.get("weight"));
    }

    @ParameterizedTest
    @CsvSource({
        "/code, code",
        "/title/nn, title.nn",
        "/title, title.nb",
        "/measure/weight, weight",
        "/plans/1, plans",
        "/source/code, source",
        "/source/locator, locator",
        "/source, source",
        "/number, number",
        "/elsewhere, /elsewhere"
    })
    void column_namesWhereAFaultCameFrom(String pointer, String column) {
        assertEquals(column, GOALS.column(pointer));
    }

    private static List<List<String>> rows(JsonNode tree, CsvProfile profile) {
        return GOALS.rows(Collections.singletonList(null), none -> tree, profile);
    }

    private static Entry entry(Map<String, String> values) {
        return Entry.of(new Row("goals.csv", 2, values));
    }
}
