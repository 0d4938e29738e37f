package no.veikart.shared.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.problem.Fault;
import no.veikart.shared.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final List<SortKey> KEYS = List.of(
            new SortKey("number", Integer.class), new SortKey("title", String.class), new SortKey("id", UUID.class));

    @Test
    void decode_givesBackWhatEncodeTook() {
        var cursor = new Cursor("number,title", List.of("7", "Ås, æ og ø: \"sitat\"", ID.toString()));
        assertEquals(List.of(7, "Ås, æ og ø: \"sitat\"", ID), Cursor.decode(cursor.encode(), "number,title", KEYS));
    }

    @Test
    void decode_keepsInstantsToTheMicrosecond() {
        var keys = List.of(new SortKey("recordedAt", Instant.class), new SortKey("id", UUID.class));
        var cursor = new Cursor("recordedAt", List.of("2026-01-02T03:04:05.678901Z", ID.toString()));
        assertEquals(
                List.of(Instant.parse("2026-01-02T03:04:05.678901Z"), ID),
                Cursor.decode(cursor.encode(), "recordedAt", keys));
    }

    @Test
    void encode_needsNoEscapingInAnAddress() {
        String encoded = new Cursor("title", List.of("øøø???>>>~~~", ID.toString())).encode();
        assertTrue(encoded.matches("[A-Za-z0-9_-]+"), encoded);
    }

    @Test
    void decode_refusesTheCursorOfAnotherOrder() {
        String cursor = new Cursor("number,title", List.of("7", "a", ID.toString())).encode();
        assertFault(() -> Cursor.decode(cursor, "-number,title", KEYS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!!", "bnVtYmVy", "AAAA", "////"})
    void decode_refusesWhatWeNeverGave(String cursor) {
        assertFault(() -> Cursor.decode(cursor, "number,title", KEYS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven\u001fa\u001f%s", "7\u001fa\u001fno-uuid", "7\u001f%s", "7\u001fa\0\u001f%s"})
    void decode_refusesKeysThatDoNotFit(String keys) {
        String text = "number,title\u001f" + keys.formatted(ID);
        String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        assertFault(() -> Cursor.decode(cursor, "number,title", KEYS));
    }

    private static void assertFault(Runnable decoding) {
        var refusal = assertThrows(ProblemException.class, decoding::run);
        assertEquals(List.of(new Fault(new Fault.Parameter("cursor"), "wrong-cursor", List.of())), refusal.faults());
    }
}
