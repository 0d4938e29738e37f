package no.veikart.shared.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects every fault of one request, so that all of them are told together. */
public final class Faults {

    /** More than this helps nobody, and bounds the answer. */
    private static final int MOST = 100;

    private final List<Fault> faults = new ArrayList<>();

    /** Adds a fault of the body, unless that very place has one already: the first one told is the cause. */
    public void at(String pointer, String code, Object... arguments) {
        add(new Fault(new Fault.Pointer(pointer), code, List.of(arguments)));
    }

    public void parameter(String name, String code, Object... arguments) {
        add(new Fault(new Fault.Parameter(name), code, List.of(arguments)));
    }

    public boolean has(String pointer) {
        return faults.stream()
                .anyMatch(fault -> fault.place() instanceof Fault.Pointer(String at)
                        && (at.equals(pointer) || at.startsWith(pointer + "/")));
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(faults);
    }

    /** Ends the request with a problem that names all faults, if there are any. */
    public void check() {
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_INPUT, all());
        }
    }

    private void add(Fault fault) {
        if (faults.size() < MOST
                && faults.stream().noneMatch(other -> other.place().equals(fault.place()))) {
            faults.add(fault);
        }
    }
}
