package no.veikart.shared.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SortKeyTest {

    @Test
    void order_followsTheDirection() {
        var key = new SortKey("g.code", String.class);
        assertEquals("g.code asc", key.order());
        assertEquals("g.code desc", key.reversed().order());
        assertEquals(key, key.reversed().reversed());
    }

    @Test
    void text_takesOnlyOurLanguages() {
        assertThrows(IllegalArgumentException.class, () -> SortKey.text("v.title", "nb') --"));
    }
}
