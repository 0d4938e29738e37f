package no.veikart.shared.text;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Several things named by their codes: told in an order, so that a fault can point at one, yet the same in any. */
public final class Codes {

    private Codes() {}

    /** As they were sent; none where there are none. */
    public static Set<String> of(Set<String> sent) {
        return sent == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(sent));
    }

    /** Of things, in their order. */
    public static <T> Set<String> of(Collection<T> things, Function<? super T, String> code) {
        var codes = new LinkedHashSet<String>();
        things.forEach(thing -> codes.add(code.apply(thing)));
        return Collections.unmodifiableSet(codes);
    }

    /** Each with the pointer to it. */
    public static void each(Set<String> codes, String pointer, BiConsumer<String, String> step) {
        int index = 0;
        for (String code : codes) {
            step.accept(code, pointer + "/" + index);
            index++;
        }
    }
}
