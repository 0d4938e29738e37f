package no.veikart.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import no.veikart.testing.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database picks one language for a reader: the one asked for, else nb, nn, en. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TextInIT {

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @CsvSource({
        "b, n, e, nb, b",
        "b, n, e, nn, n",
        "b, n, e, en, e",
        ", n, e, nb, n",
        ", , e, nb, e",
        "b, , , nn, b",
        "b, , e, nn, b",
        ", n, , en, n",
        "b, n, e, de, b"
    })
    void textIn_fallsBackInOrder(String nb, String nn, String en, String asked, String expected) {
        Object picked = entities.createNativeQuery("""
                        SELECT text_in(jsonb_strip_nulls(jsonb_build_object(
                            'nb', CAST(:nb AS text), 'nn', CAST(:nn AS text), 'en', CAST(:en AS text))), :asked)""")
                .setParameter("nb", nb)
                .setParameter("nn", nn)
                .setParameter("en", en)
                .setParameter("asked", asked)
                .getSingleResult();
        assertEquals(expected, picked);
    }
}
