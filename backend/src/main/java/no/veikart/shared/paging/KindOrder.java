package no.veikart.shared.paging;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts kinds as they are declared, the weightiest first, not by the alphabet. */
public final class KindOrder {

    private KindOrder() {}

    /** HQL expression of a kind's place among all. */
    public static String of(String path, Enum<?>[] kinds) {
        return Stream.of(kinds)
                .map(kind -> " when %s = %s then %d".formatted(path, kind.name(), kind.ordinal()))
                .collect(Collectors.joining("", "case", " else %d end".formatted(kinds.length)));
    }
}
