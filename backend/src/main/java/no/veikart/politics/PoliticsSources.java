package no.veikart.politics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.UUID;
import no.veikart.shared.source.Citation;
import no.veikart.shared.source.SourceDependants;

/** Tells which sources anything political still cites, in whichever of its rooms: each room brings its kinds by having them. */
@ApplicationScoped
class PoliticsSources implements SourceDependants {

    private final EntityManager entities;

    PoliticsSources(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean cite(UUID sourceId) {
        return entities.getMetamodel().getEntities().stream()
                .filter(PoliticsSources::isPolitical)
                .filter(PoliticsSources::isCited)
                .anyMatch(kind -> cites(kind, sourceId));
    }

    private static boolean isPolitical(EntityType<?> kind) {
        return kind.getJavaType().getPackageName().startsWith(PoliticsSources.class.getPackageName());
    }

    private static boolean isCited(EntityType<?> kind) {
        return kind.getAttributes().stream().anyMatch(attribute -> attribute.getJavaType() == Citation.class);
    }

    private boolean cites(EntityType<?> kind, UUID sourceId) {
        return !entities.createQuery(
                        "select 1 from " + kind.getName()
                                + " t where t.citation.source.id = :source and t.deletedAt is null",
                        Integer.class)
                .setParameter("source", sourceId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
