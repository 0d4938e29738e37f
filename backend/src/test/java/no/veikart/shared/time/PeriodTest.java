package no.veikart.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.veikart.shared.time.Period.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static Period period(String code) {
        return Period.parse(code).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2017,       YEAR,        2017-01-01, 2017-12-31",
        "2017-H1,    HALF,        2017-01-01, 2017-06-30",
        "2017-H2,    HALF,        2017-07-01, 2017-12-31",
        "2017-T1,    TERTIAL,     2017-01-01, 2017-04-30",
        "2017-T2,    TERTIAL,     2017-05-01, 2017-08-31",
        "2017-T3,    TERTIAL,     2017-09-01, 2017-12-31",
        "2017-Q3,    QUARTER,     2017-07-01, 2017-09-30",
        "2017-02,    MONTH,       2017-02-01, 2017-02-28",
        "2020-02,    MONTH,       2020-02-01, 2020-02-29",
        "2017-11-06, DATE,        2017-11-06, 2017-11-06",
        "2017-SY,    SCHOOL_YEAR, 2017-08-01, 2018-07-31",
        "2017/2020,  YEAR_SPAN,   2017-01-01, 2020-12-31"
    })
    void itsTypeAndItsDays_standInItsCode(String code, Type type, LocalDate first, LocalDate last) {
        var period = period(code);
        assertEquals(type, period.type());
        assertEquals(first, period.firstDay());
        assertEquals(last, period.lastDay());
        assertEquals(code, period.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "20170",
                "2017-H3",
                "2017-T0",
                "2017-Q5",
                "2017-13",
                "2017-00",
                "2017-02-30",
                "2017-2-3",
                "2017-sy",
                "2017/2017",
                "2020/2017",
                "2017/",
                "1799",
                "2201",
                "2017-Q1 ",
                "2017-W03",
                "２０１７"
            })
    void whatIsNoPeriod_isNone(String code) {
        assertTrue(Period.parse(code).isEmpty(), code);
    }

    @ParameterizedTest
    @CsvSource({
        "2017, 2018",
        "2017-H2, 2018-H1",
        "2017-T3, 2018-T1",
        "2017-Q4, 2018-Q1",
        "2017-12, 2018-01",
        "2017-12-31, 2018-01-01",
        "2017-SY, 2018-SY",
        "2017/2020, 2021/2024"
    })
    void theNextOne_isAsLongAndFollowsAtOnce(String code, String next) {
        assertEquals(period(next), period(code).next());
        assertEquals(period(code), period(next).previous());
    }

    @Test
    void theyAreOrderedByTime_shorterOnesFirst() {
        var inOrder = Stream.of(
                        "2016",
                        "2017-01-01",
                        "2017-01",
                        "2017-Q1",
                        "2017-T1",
                        "2017-H1",
                        "2017",
                        "2017/2020",
                        "2017-02",
                        "2017-SY")
                .map(PeriodTest::period)
                .toList();
        assertEquals(inOrder, inOrder.reversed().stream().sorted().toList());
    }
}
