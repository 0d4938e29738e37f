package no.veikart.exchange.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.veikart.shared.csv.CsvProfile;
import no.veikart.shared.problem.Fault;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.SourceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Several rows that are one request. The request's type is not looked at here: any will do. */
class RowPartsTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final DataFile<SourceRequest> EVENTS = DataFile.of("events.csv", SourceRequest.class)
            .columns("code", "date", "description:map")
            .rowsOf(
                    "part",
                    List.of("FROM", "TO"),
                    "unit",
                    "weight:num",
                    "name:map",
                    "unitDescription:map=/description",
                    "takesOver:things")
            .cited()
            .inOrderOf("date", "ordinal");

    private static final String MERGER = """
            code,date,description.nb,part,unit,weight,name.nb,name.en,unitDescription.nb,takesOver,source
            merger,2018-01-01,To ble en,FROM,a,0.5,,,,,s
            merger,,,FROM,b,,,,,,
            merger,2018-01-01,,TO,c,,Ce,Cee,Ny,goal:m1;indicator:i1,
            other,2019-01-01,,,,,,,,,s
            """;

    private final FaultReport report = new FaultReport();

    @Test
    void rowsWithTheSameCode_areOneRequestWithItsLists() throws JsonProcessingException {
        var entries = entries(MERGER);
        assertEquals(2, entries.size());
        assertEquals(MAPPER.readTree("""
                        {"code": "merger", "date": "2018-01-01", "description": {"nb": "To ble en"}, "source": {"code": "s"},
                         "from": [{"unit": "a", "weight": 0.5}, {"unit": "b"}],
                         "to": [{"unit": "c", "name": {"nb": "Ce", "en": "Cee"}, "description": {"nb": "Ny"},
                                 "takesOver": [{"type": "GOAL", "code": "m1"}, {"type": "INDICATOR", "code": "i1"}]}]}"""), EVENTS.tree(entries.getFirst(), CsvProfile.MACHINE));
        assertEquals(
                MAPPER.readTree("{\"code\": \"other\", \"date\": \"2019-01-01\", \"source\": {\"code\": \"s\"}}"),
                EVENTS.tree(entries.getLast(), CsvProfile.MACHINE));
        assertEquals(List.of(), faults(entries));
    }

    @ParameterizedTest
    @EnumSource(CsvProfile.class)
    void rows_areReadBackAsTheSameTree(CsvProfile profile) {
        var trees = entries(MERGER).stream()
                .<JsonNode>map(entry -> EVENTS.tree(entry, CsvProfile.MACHINE))
                .toList();
        var rows = new ArrayList<List<String>>();
        rows.add(EVENTS.columnNames());
        trees.forEach(tree -> rows.addAll(rows(tree, profile)));
        assertEquals(5, rows.size());
        var sheet = CsvReader.read("events.csv", profile.write(rows), EVENTS.columnNames(), report);
        assertEquals(
                trees,
                EVENTS.entries(sheet.rows()).stream()
                        .<JsonNode>map(entry -> EVENTS.tree(entry, sheet.profile()))
                        .toList());
    }

    @Test
    void headerCells_standOnTheFirstRowOnly() {
        var tree = EVENTS.tree(entries(MERGER).getFirst(), CsvProfile.MACHINE);
        var second = rows(tree, CsvProfile.MACHINE).get(1);
        var filled = new ArrayList<String>();
        for (int i = 0; i < second.size(); i++) {
            if (!second.get(i).isEmpty()) {
                filled.add(EVENTS.columnNames().get(i) + " " + second.get(i));
            }
        }
        assertEquals(List.of("code merger", "part FROM", "unit b"), filled);
    }

    @ParameterizedTest
    @CsvSource({
        "/date, 2 date",
        "/description/nn, 2 description.nn",
        "/from/0/weight, 2 weight",
        "/from/1/unit, 3 unit",
        "/to/0/name, 4 name.nb",
        "/to/0/description/nb, 4 unitDescription.nb",
        "/to/0/takesOver/1/code, 4 takesOver",
        "/from/1, 3 part",
        "/from, 2 part",
        "/to, 4 part",
        "/to/9/unit, 4 part",
        "/source/code, 2 source",
    })
    void aPointer_isToldAsTheRowAndColumnThatItCameFrom(String pointer, String told) {
        var faults = new Faults();
        faults.at(pointer, "required");
        report.addAll(entries(MERGER).getFirst(), EVENTS, faults);
        assertEquals(List.of(told + " required"), told());
    }

    @Test
    void howRowsStandTogether_isToldByRowAndColumn() {
        assertEquals(
                List.of(
                        "3 date differs-from-first-row",
                        "3 part not-allowed-value",
                        "4 part required",
                        "4 source differs-from-first-row",
                        "5 part required"),
                faults(entries("""
                        code,date,part,unit,source
                        a,2018-01-01,FROM,x,
                        a,2018-01-02,UNDER,y,
                        a,,,z,s
                        b,2018-01-01,,x,
                        """)));
    }

    @Test
    void rowsWithoutACode_areNotTakenForOne() {
        assertEquals(2, entries("code,part,unit\n,FROM,a\n,FROM,b\n").size());
    }

    @Test
    void requests_comeInTheOrderOfTheirColumn_andOfTheFileWhereThatIsTheSame() {
        assertEquals(
                List.of("c", "a", "b"),
                entries("code,date\na,2019-01-01\nb,2019-01-01\nc,2018-01-01\n").stream()
                        .map(entry -> EVENTS.key(entry.first()).getFirst())
                        .toList());
    }

    @Test
    void requests_withNumbers_comeInTheirOrder_andThoseWithoutLast() {
        var entries = entries("code,date,ordinal\na,2018-01-01,\nb,2019-01-01,10\nc,2020-01-01,9\n");
        assertEquals(
                List.of("c", "b", "a"),
                entries.stream()
                        .map(entry -> EVENTS.key(entry.first()).getFirst())
                        .toList());
        assertEquals(List.of(), faults(entries));
        assertEquals(List.of("2 ordinal wrong-type"), faults(entries("code,date,ordinal\na,2018-01-01,first\n")));
    }

    @Test
    void requests_areNumberedOnlyWhereTheyCameAboutInAnotherOrder() throws JsonProcessingException {
        var early = MAPPER.readTree("{\"code\": \"a\", \"date\": \"2018-01-01\"}");
        var late = MAPPER.readTree("{\"code\": \"b\", \"date\": \"2019-01-01\"}");
        assertEquals(List.of("", ""), numbers(early, late));
        assertEquals(List.of("", ""), numbers(late, late));
        assertEquals(List.of("1", "2"), numbers(late, early));
    }

    private static List<String> numbers(JsonNode first, JsonNode second) {
        var trees = Map.of(request("first"), first, request("second"), second);
        int column = EVENTS.columnNames().indexOf("ordinal");
        return EVENTS.rows(List.of(request("first"), request("second")), trees::get, CsvProfile.MACHINE).stream()
                .map(cells -> cells.get(column))
                .toList();
    }

    private static SourceRequest request(String code) {
        return new SourceRequest(code, null, null, null, null, null, null, null, null, null);
    }

    private static List<List<String>> rows(JsonNode tree, CsvProfile profile) {
        return EVENTS.rows(List.of(request("any")), any -> tree, profile);
    }

    private List<Entry> entries(String text) {
        return EVENTS.entries(
                CsvReader.read("events.csv", text, EVENTS.columnNames(), report).rows());
    }

    private List<String> faults(List<Entry> entries) {
        entries.forEach(entry -> EVENTS.check(entry, report));
        return told();
    }

    private List<String> told() {
        return report.faults().stream()
                .map(fault -> fault.place() instanceof Fault.Cell(String file, long row, String column)
                        ? row + " " + column + " " + fault.code()
                        : "")
                .sorted()
                .toList();
    }
}
