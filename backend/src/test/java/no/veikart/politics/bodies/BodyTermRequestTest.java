package no.veikart.politics.bodies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.ValidPeriod;
import org.junit.jupiter.api.Test;

/** When a term holds, by what is stated of it, its period and its body. */
class BodyTermRequestTest {

    private static final LocalDate AUTUMN_2015 = LocalDate.of(2015, 10, 14);
    private static final LocalDate AUTUMN_2019 = LocalDate.of(2019, 10, 16);
    private static final LocalDate YEARS_END_2019 = LocalDate.of(2020, 1, 1);

    private final ElectionPeriod period = period(2015, 2019);

    private static ElectionPeriod period(int startYear, int endYear) {
        var period = new ElectionPeriod("a-period");
        period.set(
                new ElectionPeriodRequest("a-period", LanguageMap.nb("Periode"), startYear, endYear, null, null), null);
        return period;
    }

    private static PoliticalBody bodyUntil(LocalDate end) {
        var body = new PoliticalBody("a-body");
        body.set(
                new PoliticalBodyRequest(
                        "a-body",
                        PoliticalBody.Kind.COMMITTEE,
                        LanguageMap.nb("Organ"),
                        null,
                        LocalDate.of(2000, 1, 1),
                        end,
                        null,
                        null,
                        null),
                null);
        return body;
    }

    private static BodyTermRequest term(LocalDate validFrom, LocalDate validTo, LocalDate attestedOn) {
        return new BodyTermRequest(
                "a-term",
                "a-body",
                "a-period",
                null,
                null,
                null,
                null,
                51,
                null,
                null,
                validFrom,
                validTo,
                attestedOn,
                null,
                null);
    }

    @Test
    void anUnknownEnd_isThatOfThePeriodsLastYear() {
        assertEquals(
                new ValidPeriod(AUTUMN_2015, YEARS_END_2019, true, null),
                term(AUTUMN_2015, null, null).valid(period, bodyUntil(null)));
    }

    @Test
    void anUnknownEnd_isTheBodysWhereThatIsEarlier() {
        var end = LocalDate.of(2018, 6, 1);
        assertEquals(
                end, term(AUTUMN_2015, null, null).valid(period, bodyUntil(end)).to());
        assertEquals(
                YEARS_END_2019,
                term(AUTUMN_2015, null, null)
                        .valid(period, bodyUntil(LocalDate.of(2022, 1, 1)))
                        .to());
    }

    @Test
    void aStatedEnd_staysWhatItIs() {
        assertEquals(
                AUTUMN_2019,
                term(AUTUMN_2015, AUTUMN_2019, null)
                        .valid(period, bodyUntil(null))
                        .to());
    }

    @Test
    void anUnknownStart_isTheAttestedDay() {
        var attested = LocalDate.of(2017, 12, 31);
        var term = term(null, null, attested);
        assertEquals(new ValidPeriod(attested, YEARS_END_2019, false, attested), term.valid(period, bodyUntil(null)));
        assertEquals("/attestedOn", term.start());
    }

    @Test
    void withNeitherStartNorAttestation_thereIsNoTime() {
        assertNull(term(null, AUTUMN_2019, null).valid(period, bodyUntil(null)));
    }

    @Test
    void aTermThatEnded_isInAPeriodThatItSharesADayWith() {
        var before = LocalDate.of(2010, 1, 1);
        assertTrue(term(before, LocalDate.of(2015, 1, 2), null).isIn(period));
        assertFalse(term(before, LocalDate.of(2015, 1, 1), null).isIn(period));
        assertTrue(
                term(LocalDate.of(2019, 12, 31), LocalDate.of(2021, 1, 1), null).isIn(period));
        assertFalse(term(YEARS_END_2019, LocalDate.of(2021, 1, 1), null).isIn(period));
    }

    @Test
    void aTermWhoseEndIsUnknown_isInThePeriodOfItsFirstDay() {
        assertTrue(term(LocalDate.of(2015, 1, 1), null, null).isIn(period));
        assertFalse(term(LocalDate.of(2014, 12, 31), null, null).isIn(period));
        assertTrue(term(null, null, LocalDate.of(2019, 12, 31)).isIn(period));
        assertFalse(term(null, null, YEARS_END_2019).isIn(period));
    }

    @Test
    void roles_standInOneOrder_soThatTheSameTermIsTheSame() {
        var request = new BodyTermRequest(
                "a-term",
                "a-body",
                "a-period",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(BodyTerm.Role.PLANNING_COMMITTEE, BodyTerm.Role.ELECTION_BOARD),
                AUTUMN_2015,
                null,
                null,
                null,
                null);
        assertEquals(List.of(BodyTerm.Role.ELECTION_BOARD, BodyTerm.Role.PLANNING_COMMITTEE), request.actsAs());
    }
}
