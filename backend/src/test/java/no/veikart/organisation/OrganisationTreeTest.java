package no.veikart.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.veikart.organisation.OrganisationTree.Node;
import no.veikart.organisation.OrganisationTree.Placed;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.ValidPeriod;
import org.junit.jupiter.api.Test;

class OrganisationTreeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final CitationRequest SOURCE = new CitationRequest("s", null);
    private static final OrganisationLevel LEVEL = new OrganisationLevel(
            new OrganisationLevelRequest("level", 1, LanguageMap.nb("Nivå"), LanguageMap.nb("Leder"), null, SOURCE),
            null);

    private final Map<String, UUID> ids = new HashMap<>();
    private final List<Placed> units = new ArrayList<>();

    @Test
    void of_nestsUnitsInTheOrderOfTheirCodesWhateverTheOrderTheyCome() {
        place("leaf", "b");
        place("c", "top");
        place("b", "top");
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
    void of_tellsTheLevelsLeaderWhereTheUnitHasNoneOfItsOwn() {
        place("top", null);
        assertEquals(
                LanguageMap.nb("Leder"),
                OrganisationTree.of("administration", DAY, units, null, 0)
                        .root()
                        .leaderRole());
    }

    private void place(String code, String parent) {
        var unit = new OrganisationUnit(code, "administration") {
            @Override
            public UUID id() {
                return OrganisationTreeTest.this.id(code);
            }
        };
        var version = new OrganisationUnitVersion(unit, ValidPeriod.stated(DAY, null, null));
        var request = new OrganisationUnitRequest(
                code,
                "administration",
                parent,
                LanguageMap.nb(code),
                null,
                "level",
                null,
                DAY,
                null,
                null,
                null,
                SOURCE,
                List.of());
        version.set(request, LEVEL, null);
        units.add(new Placed(version, parent == null ? null : id(parent)));
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
