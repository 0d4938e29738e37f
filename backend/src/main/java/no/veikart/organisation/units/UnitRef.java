package no.veikart.organisation.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

        /** What the units are called on any day, for answers that tell of many days. */
        public Names names(Collection<UUID> ids) {
            if (ids.isEmpty()) {
                return new Names(List.of());
            }
            return new Names(entities.createQuery(
                            "select v from OrganisationUnitVersion v join fetch v.unit u where u.id in :ids order by v.valid.from",
                            OrganisationUnitVersion.class)
                    .setParameter("ids", ids)
                    .getResultList());
        }
    }

    /** Names of some units over time. */
    public static final class Names {

        private final Map<UUID, List<OrganisationUnitVersion>> versions = new HashMap<>();

        Names(List<OrganisationUnitVersion> inOrder) {
            inOrder.forEach(version -> versions.computeIfAbsent(version.unit().id(), id -> new ArrayList<>())
                    .add(version));
        }

        /** A unit as it was named on that day, else by its last name; null for one that was not looked up, or null. */
        public UnitRef on(UUID unit, LocalDate day) {
            List<OrganisationUnitVersion> all = unit == null ? null : versions.get(unit);
            return all == null
                    ? null
                    : from(all.stream()
                            .filter(version -> version.valid().contains(day))
                            .findFirst()
                            .orElse(all.getLast()));
        }

        public boolean livesOn(UUID unit, LocalDate day) {
            return versions.getOrDefault(unit, List.of()).stream()
                    .anyMatch(version -> version.valid().contains(day));
        }
    }

    public static UnitRef from(OrganisationUnitVersion version) {
        return new UnitRef(version.unit().id(), version.unit().code(), version.name());
    }
}
