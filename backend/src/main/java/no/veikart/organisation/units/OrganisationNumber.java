package no.veikart.organisation.units;

/** Numbers of Enhetsregisteret: nine digits, the last of which checks the others. The database holds the same rule. */
public final class OrganisationNumber {

    public static final String PATTERN = "^[0-9]{9}$";

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private OrganisationNumber() {}

    /** Whether the ninth digit is the one that the first eight require, modulo 11; some eight digits have none. */
    public static boolean isValid(String value) {
        if (value == null || !value.matches(PATTERN)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        int required = (11 - sum % 11) % 11; // 10 where the remainder is 1: no digit
        return required == value.charAt(8) - '0';
    }
}
