package no.veikart.shared.problem;

import java.util.List;

/** Ends a request with a problem of the catalogue. */
public final class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient String detailKey;
    private final transient List<Object> arguments;
    private final transient List<Fault> faults;

    public ProblemException(ProblemType type, List<Fault> faults) {
        this(type, null, List.of(), faults);
    }

    /** @param detailKey key of the sentence in the messages, without {@code detail.}; null for the type's own description */
    public ProblemException(ProblemType type, String detailKey, Object... arguments) {
        this(type, detailKey, List.of(arguments), List.of());
    }

    private ProblemException(ProblemType type, String detailKey, List<Object> arguments, List<Fault> faults) {
        super(type + (detailKey == null ? "" : " " + detailKey));
        this.type = type;
        this.detailKey = detailKey;
        this.arguments = arguments;
        this.faults = faults;
    }

    public static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND, List.of());
    }

    public ProblemType type() {
        return type;
    }

    public String detailKey() {
        return detailKey;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Fault> faults() {
        return faults;
    }
}
