package no.veikart.exchange.files;

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
    public static final int MOST = 1000;

    private final List<Fault> faults = new ArrayList<>();

    public void add(String file, long row, String column, String code, Object... arguments) {
        add(new Fault(new Fault.Cell(file, row, column), code, List.of(arguments)));
    }

    /** Takes the faults of a request over, each pointer told as the row and column that it came from. */
    public void addAll(Entry entry, DataFile<?> file, Faults found) {
        for (Fault fault : found.all()) {
            add(new Fault(file.place(entry, fault.place()), fault.code(), fault.arguments()));
        }
    }

    public void addAll(FaultReport other) {
        other.faults.forEach(this::add);
    }

    private void add(Fault fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        }
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** One line a fault, as a person who starts the service reads it in the log. */
    @Override
    public String toString() {
        var messages = new Messages(Languages.DEFAULT);
        return faults.stream()
                .map(fault -> fault.place() instanceof Fault.Cell(String file, long row, String column)
                        ? "%s:%d %s: %s (%s)".formatted(file, row, column, messages.fault(fault), fault.code())
                        : fault.toString())
                .collect(Collectors.joining("\n"));
    }
}
