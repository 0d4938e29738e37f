package no.veikart.politics;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts kinds as they are declared, the weightiest first; the alphabet would put the council last but one. */
final class KindOrder {

    private KindOrder() {}

    /** HQL expression of a kind's place among all. */
    static String of(String path, Enum<?>[] kinds) {
        return Stream.of(kinds)
                .map(kind -> " when %s = %s then %d".formatted(path, kind.name(), kind.ordinal()))
                .collect(Collectors.joining("", "case", " else %d end".formatted(kinds.length)));
    }
}
