package no.veikart.organisation.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.veikart.organisation.units.OrganisationTree.Node;
import no.veikart.organisation.units.OrganisationTree.Placed;
import no.veikart.shared.text.StoredJson;
import org.junit.jupiter.api.Test;

class OrganisationTreeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private final Map<String, UUID> ids = new HashMap<>();
    private final List<Placed> units = new ArrayList<>();

    @Test
    void of_nestsUnitsInTheirOrderThoughAParentMayComeLater() {
        place("b", "top");
        place("c", "top");
        place("leaf", "b");
        place("top", null);
        var tree = OrganisationTree.of("administration", DAY, units, null, 50);
        assertEquals("top(b(leaf),c)", outline(tree.root()));
        assertEquals(4, tree.nodeCount());
    }

    @Test
    void of_cutsAtTheDepthAndCountsWhatIsShown() {
        place("top", null);
        place("b", "top");
        place("leaf", "b");
        assertEquals(
                "top",
                outline(OrganisationTree.of("administration", DAY, units, null, 0)
                        .root()));
        var one = OrganisationTree.of("administration", DAY, units, null, 1);
        assertEquals("top(b)", outline(one.root()));
        assertEquals(2, one.nodeCount());
    }

    @Test
    void of_beginsAtTheAskedUnit() {
        place("top", null);
        place("b", "top");
        place("leaf", "b");
        assertEquals(
                "b(leaf)",
                outline(OrganisationTree.of("administration", DAY, units, "b", 50)
                        .root()));
    }

    @Test
    void of_hasNoRootWhereNothingIsRegistered() {
        var tree = OrganisationTree.of("administration", DAY, units, null, 50);
        assertNull(tree.root());
        assertEquals(0, tree.nodeCount());
        place("top", null);
        assertNull(
                OrganisationTree.of("administration", DAY, units, "other", 50).root());
    }

    @Test
    void node_isWrittenWithItsTextsAsTheyAreStored() throws JsonProcessingException {
        place("top", null);
        var root = OrganisationTree.of("administration", DAY, units, null, 50).root();
        assertEquals(
                "{\"id\":\"" + id("top")
                        + "\",\"code\":\"top\",\"name\":{\"nb\": \"Ås \\\"top\\\"\"},\"level\":{\"code\":\"enhet\"},\"children\":[]}",
                new ObjectMapper().writeValueAsString(root));
    }

    private void place(String code, String parent) {
        units.add(new Placed(
                id(code),
                parent == null ? null : id(parent),
                code,
                StoredJson.of("{\"nb\": \"Ås \\\"" + code + "\\\"\"}"),
                StoredJson.of("{\"code\":\"enhet\"}"),
                null));
    }

    private UUID id(String code) {
        return ids.computeIfAbsent(code, any -> UUID.randomUUID());
    }

    private static String outline(Node node) {
        return node.code()
                + (node.children().isEmpty()
                        ? ""
                        : "("
                                + String.join(
                                        ",",
                                        node.children().stream()
                                                .map(OrganisationTreeTest::outline)
                                                .toList())
                                + ")");
    }
}
