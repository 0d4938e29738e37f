package no.veikart.shared.text;

/** Codes: short, human, unique per type, stable, never reused. The database holds the same rule ({@code is_code}). */
public final class Code {

    public static final String PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";
    public static final int LONGEST = 80;

    private Code() {}
}
