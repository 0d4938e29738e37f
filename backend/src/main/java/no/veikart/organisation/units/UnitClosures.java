package no.veikart.organisation.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells when units end, and of those that have ended where to go; a room above knows who carries on after whom. */
public interface UnitClosures {

    /** Bounds one answer; a real municipality's longest chains are far below. */
    int MOST_SUCCESSORS = 1_000;

    /** The ends of those of the units that have one. */
    Map<UUID, Closure> of(Collection<UUID> units);

    /**
     * The end of a unit.
     *
     * @param on first day on which it is no longer, past or planned
     * @param successors null while the end is ahead
     * @param takenOverBy who answers today for what the unit answered for; null where nobody was named
     */
    record Closure(LocalDate on, List<Successor> successors, UnitRef takenOverBy) {}

    /** A living unit that carries on after a closed one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OrganisationUnitSuccessor")
    record Successor(
            @NotNull UnitRef unit,

            @DecimalMin("0")
            @Schema(description = "Share of the closed unit that goes on in it; absent where it is not registered")
            BigDecimal weight) {}
}
