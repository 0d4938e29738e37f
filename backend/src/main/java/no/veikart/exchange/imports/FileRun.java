package no.veikart.exchange.imports;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import no.veikart.exchange.files.CsvReader;
import no.veikart.exchange.files.DataFile;
import no.veikart.exchange.files.Entry;
import no.veikart.exchange.files.FaultReport;
import no.veikart.shared.audit.AuditEntry.Action;
import no.veikart.shared.audit.AuditTally;
import no.veikart.shared.csv.CsvProfile;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.problem.Faults;

/**
 * One file on its way in. A request may name another that comes later, in this file or in another one, or take the place of one that a
 * later row ends: such a request waits, and is tried again as long as others come in, so that a file is judged as a whole. Of a file whose
 * requests build on each other in order, all that follow wait as well.
 */
final class FileRun<R extends ContractBody> {

    private final DataFile<R> file;
    private final CsvReader.Sheet sheet;
    private final BiFunction<Entry, CsvProfile, Faults> store;
    private final AuditTally tally;
    private final Runnable forget;
    private final FaultReport report = new FaultReport();
    private final int requests;
    /** What is not stored, with what was found the last time; nothing where it was not tried, since one before it waits. */
    private Map<Entry, Faults> left = new LinkedHashMap<>();

    private int created;
    private int changed;

    /**
     * @param store tries a request, and answers its faults; without any it is stored
     * @param forget run after each that is stored
     */
    FileRun(
            DataFile<R> file,
            String text,
            BiFunction<Entry, CsvProfile, Faults> store,
            AuditTally tally,
            Runnable forget) {
        this.file = file;
        this.store = store;
        this.tally = tally;
        this.forget = forget;
        sheet = CsvReader.read(file.name(), text, file.columnNames(), report);
        var entries = file.entries(sheet.rows());
        requests = entries.size();
        checkShape(entries);
        entries.forEach(entry -> left.put(entry, new Faults()));
    }

    /** What became of the requests of a file. */
    record Outcome(int rows, int created, int changed) {}

    /** Tries what is left, again and again as long as others come in; answers whether any did. */
    boolean goOn() {
        boolean any = false;
        while (left.values().stream().anyMatch(this::isWaiting) && tryAll()) {
            any = true;
        }
        return any;
    }

    /** Adds every fault to a report. What was never tried is tried for its faults alone; the caller rolls back. */
    void tell(FaultReport all) {
        all.addAll(report);
        left.forEach((entry, faults) ->
                all.addAll(entry, file, faults.isEmpty() ? store.apply(entry, sheet.profile()) : faults));
    }

    Outcome outcome() {
        return new Outcome(requests, created, changed);
    }

    private boolean tryAll() {
        int before = left.size();
        boolean blocked = false;
        var still = new LinkedHashMap<Entry, Faults>();
        for (var one : left.entrySet()) {
            boolean isFinal = file.isOrdered() && !isWaiting(one.getValue());
            var faults = blocked || isFinal ? one.getValue() : counted(one.getKey());
            if (blocked || !faults.isEmpty()) {
                still.put(one.getKey(), faults);
                blocked |= file.isOrdered() && isWaiting(faults);
            }
        }
        left = still;
        return left.size() < before;
    }

    private Faults counted(Entry entry) {
        int createdBefore = tally.of(Action.CREATED);
        int entriesBefore = tally.all();
        var faults = store.apply(entry, sheet.profile());
        if (faults.isEmpty()) {
            created += tally.of(Action.CREATED) > createdBefore ? 1 : 0;
            changed += tally.of(Action.CREATED) == createdBefore && tally.all() > entriesBefore ? 1 : 0;
            forget.run();
        }
        return faults;
    }

    private void checkShape(List<Entry> entries) {
        var seen = new HashSet<List<String>>();
        for (Entry entry : entries) {
            var key = file.key(entry.first());
            if (!seen.add(key)) {
                report.add(
                        file.name(), entry.first().number(), file.keyColumn(), "repeated-row", String.join(" ", key));
            }
            file.check(entry, report);
        }
    }

    private boolean isWaiting(Faults faults) {
        return faults.isEmpty() || faults.all().stream().anyMatch(file::waitsOn);
    }
}
