package no.veikart.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.veikart.search.SearchHit.Piece;
import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void pieces_areCutAtTheMarks() {
        assertEquals(
                List.of(
                        new Piece("Målet for ", false),
                        new Piece("sykefravær", true),
                        new Piece(" og ", false),
                        new Piece("fravær", true)),
                Search.pieces("Målet for \u0001sykefravær\u0002 og \u0001fravær\u0002"));
    }

    @Test
    void pieces_areOneWhereNothingMatched() {
        assertEquals(List.of(new Piece("Bare tekst", false)), Search.pieces("Bare tekst"));
    }

    @Test
    void pieces_areNoneWhereThereIsNoText() {
        assertEquals(List.of(), Search.pieces(null));
        assertEquals(List.of(), Search.pieces(""));
    }
}
