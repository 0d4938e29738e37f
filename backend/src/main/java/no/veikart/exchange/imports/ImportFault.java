package no.veikart.exchange.imports;

/** One thing wrong in a file: where, a stable code, and words. */
public record ImportFault(String file, long row, String column, String code, String message) {

    @Override
    public String toString() {
        return "%s:%d %s: %s (%s)".formatted(file, row, column, message, code);
    }
}
