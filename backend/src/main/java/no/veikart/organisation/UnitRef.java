package no.veikart.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as others mention it: by its name on the day that is read. */
@Schema(name = "UnitRef", description = "A unit as others mention it, by its name on the day that is read")
public record UnitRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,

        @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
        LanguageMap name) {

    /** Looks up many mentions with one query. */
    @ApplicationScoped
    public static class Lookup {

        private final EntityManager entities;

        Lookup(EntityManager entities) {
            this.entities = entities;
        }

        /** The units by id, each named as on that day; one that was not then, by the name nearest to it. */
        public Map<UUID, UnitRef> on(LocalDate day, Collection<UUID> ids) {
            var found = new HashMap<UUID, UnitRef>();
            if (ids.isEmpty()) {
                return found;
            }
            entities.createQuery("""
                            select v from OrganisationUnitVersion v join fetch v.unit u where u.id in :ids
                            order by case when v.valid.from <= :day and (v.valid.to is null or v.valid.to > :day) then 0 else 1 end,
                                v.valid.from desc""", OrganisationUnitVersion.class)
                    .setParameter("ids", ids)
                    .setParameter("day", day)
                    .getResultStream()
                    .forEach(version -> found.putIfAbsent(version.unit().id(), from(version)));
            return found;
        }
    }

    static UnitRef from(OrganisationUnitVersion version) {
        return new UnitRef(version.unit().id(), version.unit().code(), version.name());
    }
}
