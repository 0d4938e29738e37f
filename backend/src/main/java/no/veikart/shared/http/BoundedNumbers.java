package no.veikart.shared.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads a number that is larger than any member may hold as one that is merely too large. The check of bounds compares whole numbers as
 * a long, as which 1e400 is 0; written out it would be a text of as many digits as its exponent says.
 */
final class BoundedNumbers extends JsonNodeFactory {

    private static final long serialVersionUID = 1L;

    private static final int DIGITS = 20;
    private static final BigInteger TOO_LARGE = BigInteger.TEN.pow(DIGITS);

    @Override
    public ValueNode numberNode(BigDecimal number) {
        long digits = (long) number.precision() - number.scale();
        return digits > DIGITS
                ? numberNode(TOO_LARGE.multiply(BigInteger.valueOf(number.signum())))
                : super.numberNode(number);
    }
}
