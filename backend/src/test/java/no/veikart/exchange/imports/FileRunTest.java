package no.veikart.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import no.veikart.exchange.files.DataFile;
import no.veikart.exchange.files.Entry;
import no.veikart.exchange.files.FaultReport;
import no.veikart.shared.audit.AuditTally;
import no.veikart.shared.problem.Fault;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.source.SourceRequest;
import org.junit.jupiter.api.Test;

/** What waits for what, with a store that takes a row once what the row names is there. */
class FileRunTest {

    private static final String HEADER = "code,date,publisher\n";

    private final List<String> stored = new ArrayList<>();

    private DataFile<SourceRequest> file(String name) {
        return DataFile.of(name, SourceRequest.class).columns("code", "date", "publisher");
    }

    /**
     * The column {@code publisher} holds what a row names; {@code !} is a fault that nothing mends, {@code free} one that the row
     * {@code ended} does.
     */
    private FileRun<SourceRequest> run(DataFile<SourceRequest> file, String rows) {
        return new FileRun<>(file, HEADER + rows, (entry, profile) -> store(entry), new AuditTally(), () -> {});
    }

    private Faults store(Entry entry) {
        var faults = new Faults();
        String needed = entry.first().values().get("publisher");
        if ("!".equals(needed)) {
            faults.at("/publisher", "invalid");
        } else if ("free".equals(needed) && !stored.contains("ended")) {
            faults.at("/publisher", "seat-taken");
        } else if (needed != null && !needed.equals("free") && !stored.contains(needed)) {
            faults.at("/publisher", "unknown-code", needed);
        } else {
            stored.add(entry.first().values().get("code"));
        }
        return faults;
    }

    private static List<String> told(List<FileRun<?>> runs) {
        var report = new FaultReport();
        runs.forEach(run -> run.tell(report));
        return report.faults().stream()
                .map(fault -> fault.place() instanceof Fault.Cell(String file, long row, String column)
                        ? file + ":" + row + " " + column + " " + fault.code()
                        : "")
                .toList();
    }

    @Test
    void aRow_waitsForOneFurtherDown() {
        var run = run(file("a.csv"), "one,,two\ntwo,,three\nthree,,\n");
        run.goOn();
        assertEquals(List.of("three", "two", "one"), stored);
        assertEquals(List.of(), told(List.of(run)));
        assertEquals(3, run.outcome().rows());
    }

    @Test
    void aRow_waitsForOneFurtherDown_thatEndsWhatIsInItsWay() {
        String rows = "new,,free\nended,,\n";
        var run = run(file("a.csv").waitingOn(List.of("seat-taken")), rows);
        run.goOn();
        assertEquals(List.of("ended", "new"), stored);
        assertEquals(List.of(), told(List.of(run)));
        stored.clear();
        var hasty = run(file("a.csv"), rows);
        hasty.goOn();
        assertEquals(List.of("a.csv:2 publisher seat-taken"), told(List.of(hasty)));
    }

    @Test
    void files_waitForEachOther() {
        var runs = List.<FileRun<?>>of(
                run(file("a.csv"), "a1,,b1\na2,,b2\n"),
                run(file("b.csv"), "b1,,c1\nb2,,a1\n"),
                run(file("c.csv"), "c1,,\n"));
        runs.forEach(FileRun::goOn);
        assertEquals(List.of("c1"), stored);
        DataSetImport.bringInWhatWaits(runs);
        assertEquals(List.of("c1", "b1", "a1", "b2", "a2"), stored);
        assertEquals(List.of(), told(runs));
    }

    @Test
    void whatNeverComes_isToldWithTheRest() {
        var runs = List.<FileRun<?>>of(
                run(file("a.csv"), "a1,,b1\na2,,nothing\na3,,!\n"), run(file("b.csv"), "b1,,\nb2,,a2\n"));
        runs.forEach(FileRun::goOn);
        DataSetImport.bringInWhatWaits(runs);
        assertEquals(List.of("b1", "a1"), stored);
        assertEquals(
                List.of(
                        "a.csv:3 publisher unknown-code",
                        "a.csv:4 publisher invalid",
                        "b.csv:3 publisher unknown-code"),
                told(runs));
        assertFalse(runs.getFirst().goOn());
    }

    @Test
    void ofAFileInOrder_allThatFollowWait() {
        var ordered = run(
                file("a.csv").inOrderOf("date", "ordinal"),
                "later,2019-01-01,\nfirst,2017-01-01,\nsecond,2018-01-01,other\n");
        var other = run(file("b.csv"), "other,,\n");
        ordered.goOn();
        other.goOn();
        assertEquals(List.of("first", "other"), stored);
        DataSetImport.bringInWhatWaits(List.of(ordered, other));
        assertEquals(List.of("first", "other", "second", "later"), stored);
    }

    @Test
    void ofAFileInOrder_aRefusedOneHoldsNothingUp_andWhatWaitedIsToldToo() {
        var run = run(
                file("a.csv").inOrderOf("date", "ordinal"),
                "refused,2016-01-01,!\nfirst,2017-01-01,\nwaits,2018-01-01,nothing\nfollows,2019-01-01,!\n");
        run.goOn();
        assertEquals(List.of("first"), stored);
        assertEquals(
                List.of("a.csv:2 publisher invalid", "a.csv:4 publisher unknown-code", "a.csv:5 publisher invalid"),
                told(List.of(run)));
    }
}
