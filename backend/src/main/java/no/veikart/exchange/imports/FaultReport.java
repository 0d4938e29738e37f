package no.veikart.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.veikart.shared.problem.Fault;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.Messages;
import no.veikart.shared.text.Languages;

/** Every fault of an import, by file, row and column. With even one, nothing is stored. */
public class FaultReport {

    /** More than this and the file is the wrong file. */
    private static final int MOST = 1000;

    private final Messages messages = new Messages(Languages.DEFAULT);
    private final List<ImportFault> faults = new ArrayList<>();

    void add(String file, long row, String column, String code, Object... arguments) {
        add(file, row, column, new Fault(new Fault.Parameter(column), code, List.of(arguments)));
    }

    /** Takes the faults of a row's request over, each pointer told as the column that it came from. */
    void addAll(ImportRow row, ImportTarget target, Faults found) {
        for (Fault fault : found.all()) {
            String column =
                    switch (fault.place()) {
                        case Fault.Pointer(String pointer) -> target.column(pointer);
                        case Fault.Parameter(String name) -> name;
                    };
            add(row.file(), row.number(), column, fault);
        }
    }

    private void add(String file, long row, String column, Fault fault) {
        if (faults.size() < MOST) {
            faults.add(new ImportFault(file, row, column, fault.code(), messages.fault(fault)));
        }
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public List<ImportFault> faults() {
        return List.copyOf(faults);
    }

    @Override
    public String toString() {
        return faults.stream().map(ImportFault::toString).collect(Collectors.joining("\n"));
    }
}
