package no.veikart.organisation.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.veikart.organisation.events.ChangePlan.Change;
import no.veikart.organisation.events.OrganisationChangeEvent.Kind;
import no.veikart.organisation.events.OrganisationChangeEventRequest.From;
import no.veikart.organisation.events.OrganisationChangeEventRequest.To;
import no.veikart.organisation.events.UnitsThroughTime.Place;
import no.veikart.organisation.events.UnitsThroughTime.Span;
import no.veikart.organisation.units.UnitStatement;
import no.veikart.organisation.units.UnitStatement.Detail;
import no.veikart.shared.problem.Fault;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.text.LanguageMap;
import org.junit.jupiter.api.Test;

/** What an event does to each unit, worked out on values: root over a and b; a over a1 and a2; a1 over a11. */
class ChangePlannerTest {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final String TREE = "administration";

    private final UnitsThroughTime units = new UnitsThroughTime();
    private final Map<String, UnitStatement> said = new HashMap<>();
    private final Map<String, LocalDate> endedByEvent = new HashMap<>();
    private final Faults faults = new Faults();

    ChangePlannerTest() {
        has("root", null, BEGINNING, null);
        has("a", "root", BEGINNING, null);
        has("b", "root", BEGINNING, null);
        has("a1", "a", BEGINNING, null);
        has("a2", "a", BEGINNING, null);
        has("a11", "a1", BEGINNING, null);
    }

    private void has(String unit, String parent, LocalDate from, LocalDate to) {
        units.addVersion(unit, TREE, new Span(from, to));
        units.addPlace(unit, TREE, new Place(parent, new Span(from, to)));
        said.put(unit, new UnitStatement(LanguageMap.nb(unit), "enhet", null, null, null));
    }

    private ChangePlan plan(Kind kind, List<From> from, To... to) {
        return plan(kind, from, null, to);
    }

    private ChangePlan plan(Kind kind, List<From> from, String takenOverBy, To... to) {
        var request = new OrganisationChangeEventRequest(
                "event",
                TREE,
                kind,
                DAY,
                null,
                null,
                null,
                from,
                List.of(to),
                takenOverBy,
                new CitationRequest("source", null),
                List.of());
        return ChangePlanner.plan(
                request, new ChangePlanner.Situation(units, said, endedByEvent, Set.of("deleted")), faults);
    }

    private static List<From> from(String... units) {
        return Arrays.stream(units).map(unit -> new From(unit, null)).toList();
    }

    private static To to(String unit, String name, String parent, String... subUnits) {
        return to(unit, name, parent, null, subUnits);
    }

    private static To to(String unit, String name, String parent, BigDecimal weight, String... subUnits) {
        return new To(
                unit,
                weight,
                name == null ? null : LanguageMap.nb(name),
                name == null ? null : "enhet",
                parent,
                null,
                null,
                null,
                List.of(subUnits),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static To removing(String unit, Detail... details) {
        return new To(unit, null, null, null, null, null, null, null, null, null, List.of(details), null, null);
    }

    private Map<String, String> faults() {
        var found = new TreeMap<String, String>();
        faults.all().forEach(fault -> found.put(((Fault.Pointer) fault.place()).value(), fault.code()));
        return found;
    }

    private void isRefused(String pointer, String code) {
        assertEquals(Map.of(pointer, code), faults());
    }

    private Change of(ChangePlan plan, String unit) {
        assertEquals(Map.of(), faults());
        return plan.changes().stream()
                .filter(change -> change.unit().equals(unit) && change.part() != OrganisationChangeEvent.Part.FROM
                        || change.unit().equals(unit) && change.ends())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void moving_givesTheUnitAnotherParentAndNothingElse() {
        var change = of(plan(Kind.MOVED, List.of(), to("a1", null, "b")), "a1");
        assertTrue(change.moves());
        assertEquals("b", change.parent());
        assertFalse(change.isRestated() || change.begins() || change.ends());
    }

    @Test
    void moving_belowItself_isACircle() {
        plan(Kind.MOVED, List.of(), to("a", null, "a11"));
        isRefused("/to/0/parent", "circle");
    }

    @Test
    void moving_twoUnitsBelowEachOther_isACircle() {
        plan(Kind.MOVED, List.of(), to("a", null, "b"), to("b", null, "a"));
        assertEquals(Map.of("/to/0/parent", "circle", "/to/1/parent", "circle"), faults());
    }

    @Test
    void moving_belowAUnitThatLaterMovesBelowIt_isACircle() {
        has("c", "root", BEGINNING, DAY.plusYears(1));
        units.addVersion("c", TREE, new Span(DAY.plusYears(1), null));
        units.addPlace("c", TREE, new Place("a", new Span(DAY.plusYears(1), null)));
        plan(Kind.MOVED, List.of(), to("a", null, "c"));
        isRefused("/to/0/parent", "circle");
    }

    @Test
    void moving_belowAUnitThatEndsEarlier_isOutsideItsLife() {
        has("short", "root", BEGINNING, DAY.plusDays(1));
        plan(Kind.MOVED, List.of(), to("a1", null, "short"));
        isRefused("/to/0/parent", "outside-life");
    }

    @Test
    void moving_aUnitThatEndsWithTheOther_isWithinItsLife() {
        has("short", "root", BEGINNING, DAY.plusDays(1));
        has("shorter", "root", BEGINNING, DAY.plusDays(1));
        assertEquals(
                "short",
                of(plan(Kind.MOVED, List.of(), to("shorter", null, "short")), "shorter")
                        .parent());
    }

    @Test
    void creating_aUnitBelowAnotherNewOne() {
        var plan = plan(Kind.CREATED, List.of(), to("y", "Y", "x"), to("x", "X", "b"));
        assertEquals("x", of(plan, "y").parent());
        assertTrue(of(plan, "x").begins());
    }

    @Test
    void creating_withoutParent_isASecondRoot() {
        plan(Kind.CREATED, List.of(), to("x", "X", null));
        isRefused("/to/0/parent", "second-root");
    }

    @Test
    void creating_withTheCodeOfADeletedUnit_isTaken() {
        plan(Kind.CREATED, List.of(), to("deleted", "X", "b"));
        isRefused("/to/0/unit", "taken");
    }

    @Test
    void renaming_toWhatItIs_changesNothing() {
        plan(Kind.RENAMED, List.of(), to("a", "a", null));
        isRefused("/to/0", "nothing-changes");
    }

    @Test
    void merging_movesTheSubUnitsToTheMerger() {
        var plan = plan(Kind.MERGED, from("a", "b"), to("ab", "AB", "root"));
        assertTrue(of(plan, "a").ends());
        assertEquals("ab", of(plan, "a1").parent());
        assertEquals("ab", of(plan, "a2").parent());
        assertEquals(List.of("a", "b"), plan.ending());
        assertEquals(2, plan.successions().size());
        assertEquals(BigDecimal.ONE, plan.successions().getFirst().weight());
        assertTrue(plan.changes().stream().noneMatch(change -> change.unit().equals("a11")));
    }

    @Test
    void merging_aUnitWithThatAboveIt_endsBothAndMovesWhatHungBelow() {
        var plan = plan(Kind.MERGED, from("a", "a1"), to("x", "X", "root"));
        assertEquals("x", of(plan, "a11").parent());
        assertEquals("x", of(plan, "a2").parent());
    }

    @Test
    void merging_intoAUnitBelow_letsItTakeThePlace() {
        var plan = plan(Kind.MERGED, from("a"), to("a1", null, null));
        assertEquals("root", of(plan, "a1").parent());
        assertEquals("a1", of(plan, "a2").parent());
    }

    @Test
    void merging_theRootIntoAUnitBelow_makesThatTheRoot() {
        var plan = plan(Kind.MERGED, from("root"), to("a", null, null));
        assertTrue(of(plan, "a").moves());
        assertEquals(null, of(plan, "a").parent());
        assertEquals("a", of(plan, "b").parent());
    }

    @Test
    void merging_intoAUnitThatStaysBelowWhatFollowsIt_isACircle() {
        plan(Kind.MERGED, from("a"), to("a11", null, null));
        isRefused("/to/0/parent", "circle");
    }

    @Test
    void splitting_placesEachSubUnit() {
        var plan = plan(
                Kind.SPLIT,
                from("a"),
                "x",
                to("x", "X", "root", new BigDecimal("0.5"), "a1"),
                to("y", "Y", "b", new BigDecimal("0.5"), "a2"));
        assertEquals("x", of(plan, "a1").parent());
        assertEquals("y", of(plan, "a2").parent());
        assertTrue(of(plan, "a").ends());
    }

    @Test
    void splitting_withoutASubUnitsPlace_isRefused() {
        plan(Kind.SPLIT, from("a"), to("x", "X", "root", "a1"), to("y", "Y", "root"));
        isRefused("/to", "sub-unit-unplaced");
    }

    @Test
    void splitting_aUnitThatLivesOn_letsTheOthersStay() {
        var plan = plan(Kind.SPLIT, from("a"), to("a", null, null), to("x", "X", "root", "a1"));
        assertEquals("x", of(plan, "a1").parent());
        assertTrue(plan.changes().stream().noneMatch(change -> change.unit().equals("a2")));
        assertEquals(List.of(), plan.ending());
    }

    @Test
    void closing_remembersWhenItWouldHaveEnded() {
        has("short", "root", BEGINNING, DAY.plusYears(2));
        assertEquals(
                DAY.plusYears(2), of(plan(Kind.CLOSED, from("short")), "short").endsFormerly());
    }

    @Test
    void closing_withSubUnits_isRefusedUnlessTheyEndToo() {
        plan(Kind.CLOSED, from("a1"));
        isRefused("/from/0/unit", "has-sub-units");
    }

    @Test
    void closing_aUnitAndThoseBelow_isAllowed() {
        assertEquals(List.of("a1", "a11"), plan(Kind.CLOSED, from("a1", "a11")).ending());
        assertEquals(Map.of(), faults());
    }

    @Test
    void closing_beforeSomethingThatIsRegisteredLater_isRefused() {
        units.addVersion("b", TREE, new Span(DAY.plusYears(3), null));
        plan(Kind.CLOSED, from("b"));
        isRefused("/from/0/unit", "later-change");
    }

    @Test
    void closing_earlierThanAnotherEventDoes_isRefused() {
        has("planned", "root", BEGINNING, DAY.plusYears(1));
        endedByEvent.put("planned", DAY.plusYears(1));
        plan(Kind.CLOSED, from("planned"));
        isRefused("/from/0/unit", "later-change");
    }

    @Test
    void beforeTheUnitExisted_andAfterItEnded() {
        has("new", "root", DAY, null);
        has("old", "root", BEGINNING, DAY.minusDays(1));
        plan(Kind.CLOSED, from("new", "old", "no-such"));
        assertEquals(
                Map.of("/from/0/unit", "not-yet", "/from/1/unit", "already-ended", "/from/2/unit", "unknown-code"),
                faults());
    }

    @Test
    void whatIsRemoved_isSaidNoLonger_andTheRestStays() {
        said.put("b", new UnitStatement(LanguageMap.nb("b"), "enhet", LanguageMap.nb("Rektor"), null, "974760673"));
        assertEquals(
                new UnitStatement(LanguageMap.nb("b"), "enhet", null, null, "974760673"),
                of(plan(Kind.RENAMED, List.of(), removing("b", Detail.LEADER_ROLE)), "b")
                        .statement());
        assertEquals(Map.of(), faults());
    }

    @Test
    void removing_whatIsNotThere_isRefused() {
        plan(Kind.RENAMED, List.of(), removing("b", Detail.DESCRIPTION));
        assertEquals(Map.of("/to/0/removes/0", "nothing-changes", "/to/0", "nothing-changes"), faults());
    }

    @Test
    void subUnits_underTheUnitThatIsSplit_areRefused() {
        plan(Kind.SPLIT, from("a"), to("a", null, null, "a1"), to("c", "C", "root", "a2"));
        isRefused("/to/0/subUnits", "keeps-sub-units");
    }

    @Test
    void aLifeOfSeveralVersions_isOneLife() {
        has("c", "root", BEGINNING, LocalDate.of(2024, 1, 1));
        units.addVersion("c", TREE, new Span(LocalDate.of(2024, 1, 1), null));
        units.addPlace("c", TREE, new Place("root", new Span(LocalDate.of(2024, 1, 1), null)));
        assertEquals(
                "c", of(plan(Kind.MOVED, List.of(), to("a1", null, "c")), "a1").parent());
    }
}
