package no.veikart.testing;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.sql.SQLException;

/** That something is refused, and for the reason that is meant. */
public final class Refusals {

    private Refusals() {}

    /** By the API: a fault of that code at that place of what was sent. */
    public static void refused(Response answer, String pointer, String code) {
        answer.then().statusCode(400).body("errors.find { it.pointer == '" + pointer + "' }.code", equalTo(code));
    }

    /** By the database itself, asked past the API: the constraint of that name. */
    public static void refusedByDatabase(String constraint, String... statements) {
        var e = assertThrows(SQLException.class, () -> Store.execute(statements));
        assertTrue(e.getMessage().contains(constraint), e.getMessage());
    }
}
