package no.veikart.politics.elections;

import static no.veikart.politics.elections.AllocationMethod.D_HONDT;
import static no.veikart.politics.elections.AllocationMethod.MODIFIED_SAINTE_LAGUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.veikart.politics.elections.Allocation.Decision;
import no.veikart.politics.elections.Allocation.Reason;
import no.veikart.politics.elections.Allocation.Step;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Worked examples that others have published, and what happens where votes cannot decide. */
class AllocationTest {

    private static Allocation allocate(AllocationMethod method, int seats, long... votes) {
        return Allocation.of(method, seats, Arrays.stream(votes).boxed().toList());
    }

    /** The lists in the order of their seats, as letters. */
    private static String order(Allocation allocation) {
        return allocation.steps().stream()
                .map(Step::list)
                .filter(Objects::nonNull)
                .map(list -> String.valueOf((char) ('A' + list)))
                .reduce("", String::concat);
    }

    private static List<String> quotients(Allocation allocation) {
        return allocation.steps().stream()
                .map(step -> step.quotient().rounded().toPlainString())
                .toList();
    }

    private static List<Decision> decisions(Allocation allocation) {
        return allocation.steps().stream().map(Step::decidedBy).toList();
    }

    @Nested
    class BySainteLague {

        /** Project Lavinia, description of the Norwegian electoral system: five seats of Akershus, five parties. */
        @Test
        void fiveSeatsAmongFiveParties() {
            var allocation = allocate(MODIFIED_SAINTE_LAGUE, 5, 50_000, 40_000, 30_000, 20_000, 10_000);
            assertEquals(List.of(2, 1, 1, 1, 0), allocation.won());
            assertEquals("ABCAD", order(allocation));
            assertEquals(
                    List.of("35714.286", "28571.429", "21428.571", "16666.667", "14285.714"), quotients(allocation));
            assertEquals(
                    "7142.857", allocation.quotients(4).getFirst().rounded().toPlainString());
            assertNull(allocation.tie());
        }

        /**
         * The city council of Oslo 2019: list votes (listestemmetall) of the 21 lists, and the seats as they were declared: Høyre 15, Ap 12,
         * MDG 9, SV 6, Rødt, Venstre and FNB 4 each, FrP 3, KrF and Sp 1 each. Venstre took the last seat, just before Høyre (NRK).
         */
        @Test
        void aCityCouncilAsItWasElected() {
            var allocation = allocate(
                    MODIFIED_SAINTE_LAGUE,
                    59,
                    23_736, // Alliansen
                    4_315_487, // Arbeiderpartiet
                    57_166,
                    34_705,
                    1_258_733, // Folkeaksjonen Nei til mer bompenger
                    1_137_175, // Fremskrittspartiet
                    50_227,
                    5_477_649, // Høyre
                    375_020, // Kristelig Folkeparti
                    9_411,
                    47_967,
                    3_288_756, // Miljøpartiet De Grønne
                    15_697,
                    36_120,
                    131_046,
                    40_999,
                    1_550_902, // Rødt
                    33_786,
                    471_025, // Senterpartiet
                    1_960_947, // SV
                    1_245_999); // Venstre
            assertEquals(List.of(0, 12, 0, 0, 4, 3, 0, 15, 1, 0, 0, 9, 0, 0, 0, 0, 4, 0, 1, 6, 4), allocation.won());
            assertEquals(20, allocation.steps().getLast().list());
            assertNull(allocation.tie());
        }

        /** Electoral Reform wiki, Sainte-Laguë method: ten seats. What 1 as first divisor gives there, 1.4 gives too. */
        @Test
        void tenSeatsAmongFourParties() {
            assertEquals(
                    List.of(4, 3, 2, 1),
                    allocate(MODIFIED_SAINTE_LAGUE, 10, 25_000, 19_000, 12_000, 8_000)
                            .won());
        }

        @Test
        void aFirstSeat_costsMoreThanByOne() {
            assertEquals(
                    List.of(2, 0), allocate(MODIFIED_SAINTE_LAGUE, 2, 100, 46).won()); // 33.3 against 32.9
        }
    }

    @Nested
    class ByDHondt {

        /** Electowiki, D'Hondt method: seven seats. */
        @Test
        void sevenSeatsAmongFourParties() {
            var allocation = allocate(D_HONDT, 7, 340_000, 280_000, 160_000, 60_000);
            assertEquals(List.of(3, 3, 1, 0), allocation.won());
            assertEquals("ABACBAB", order(allocation));
            assertEquals(
                    List.of(
                            "340000.000",
                            "280000.000",
                            "170000.000",
                            "160000.000",
                            "140000.000",
                            "113333.333",
                            "93333.333"),
                    quotients(allocation));
        }

        /** staatsrecht.honikel.de, Berechnungsbeispiele: ten seats; by d'Hondt the small party gets none. */
        @Test
        void tenSeatsAmongThreeParties() {
            assertEquals(
                    List.of(6, 4, 0), allocate(D_HONDT, 10, 6_100, 5_000, 900).won());
        }
    }

    @Nested
    class WhereQuotientsAreTheSame {

        /** Kommuneloven section 7-6: the seat goes to the list with most votes. */
        @Test
        void theListWithMostVotes_getsTheSeat() {
            var allocation = allocate(D_HONDT, 2, 20, 10); // 20, then 20 / 2 against 10
            assertEquals(List.of(2, 0), allocation.won());
            assertEquals(List.of(Decision.QUOTIENT, Decision.MOST_VOTES), decisions(allocation));
            assertNull(allocation.tie());
        }

        @Test
        void asManyVotes_areLeftToALot_andTold() {
            var allocation = allocate(D_HONDT, 3, 7, 7);
            assertEquals(List.of(1, 1), allocation.won());
            assertEquals(List.of(Decision.QUOTIENT, Decision.QUOTIENT, Decision.LOT), decisions(allocation));
            assertEquals(1, allocation.tie().seats());
            assertEquals(List.of(0, 1), allocation.tie().lists());
            assertEquals(Reason.SAME_QUOTIENT_AND_VOTES, allocation.tie().reason());
            assertEquals(2, allocation.decided());
            assertNull(allocation.steps().getLast().list());
        }

        @Test
        void twoSeatsAmongThree_areOneTie() {
            var allocation = allocate(MODIFIED_SAINTE_LAGUE, 2, 5, 5, 5);
            assertEquals(List.of(0, 0, 0), allocation.won());
            assertEquals(2, allocation.tie().seats());
            assertEquals(List.of(0, 1, 2), allocation.tie().lists());
        }

        @Test
        void whoeverHasMoreVotes_isDecided_beforeALotAmongTheRest() {
            var allocation =
                    allocate(D_HONDT, 3, 20, 10, 10); // 20; then 10 three times for two seats: A, and one of B and C
            assertEquals(List.of(2, 0, 0), allocation.won());
            assertEquals(List.of(1, 2), allocation.tie().lists());
            assertEquals(List.of(Decision.QUOTIENT, Decision.MOST_VOTES, Decision.LOT), decisions(allocation));
        }

        @Test
        void seatsEnoughForAll_needNoLot() {
            assertNull(allocate(D_HONDT, 4, 7, 7).tie());
        }

        @Test
        void quotientsThatOnlyLookTheSame_areNotTheSame() {
            var allocation =
                    allocate(D_HONDT, 143, 746, 767); // 746 / 71 against 767 / 73: 10.507 both, to three decimals
            assertEquals(List.of(71, 72), allocation.won());
            assertEquals(0, allocation.steps().getLast().list());
            assertEquals(Decision.QUOTIENT, allocation.steps().getLast().decidedBy());
        }
    }

    @Nested
    class WhereThereAreNoVotes {

        @Test
        void zero_winsNoSeat() {
            assertEquals(List.of(9, 0), allocate(D_HONDT, 9, 1, 0).won());
        }

        @Test
        void seatsWithoutVotes_stayUndecided() {
            var allocation = allocate(MODIFIED_SAINTE_LAGUE, 9, 0, 0);
            assertEquals(List.of(0, 0), allocation.won());
            assertEquals(9, allocation.undecided());
            assertEquals(Reason.NO_VOTES, allocation.tie().reason());
            assertEquals(List.of(), allocation.steps());
        }

        @Test
        void theMostOfEverything_isNoTrouble() {
            var votes = Stream.generate(() -> 1_000_000_000L).limit(100).toList();
            var allocation = Allocation.of(D_HONDT, 1_000, votes);
            assertEquals(Stream.generate(() -> 10).limit(100).toList(), allocation.won());
        }
    }
}
