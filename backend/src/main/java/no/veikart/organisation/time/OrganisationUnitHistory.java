package no.veikart.organisation.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.veikart.organisation.events.OrganisationChangeEventSummary;
import no.veikart.organisation.units.OrganisationUnitEdge;
import no.veikart.organisation.units.OrganisationUnitResponse.LevelRef;
import no.veikart.organisation.units.OrganisationUnitVersion;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.paging.Page.PageInfo;
import no.veikart.shared.paging.PageRequest;
import no.veikart.shared.source.CitationResponse;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.ValidPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's life: what it was called and where it stood, stretch by stretch, and the events between. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OrganisationUnitHistory")
public record OrganisationUnitHistory(
        @NotNull @Size(max = PageRequest.MOST) @Schema(description = "Oldest first")
        List<Stretch> items,

        @Schema(description = "Absent while no end is known")
        Ending end,

        @NotNull PageInfo page) {

    /** A part of a unit's life in which it was called the same and stood at the same place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OrganisationUnitStretch")
    public record Stretch(
            @Schema(description = "Absent where the start is unknown; `attestedOn` then tells from when it is read")
            LocalDate validFrom,

            @Schema(description = "First day on which it no longer holds")
            LocalDate validTo,

            LocalDate attestedOn,

            @NotNull @Schema(ref = "#/components/schemas/Title", required = true)
            LanguageMap name,

            @NotNull LevelRef level,
            @Schema(ref = "#/components/schemas/Title") LanguageMap leaderRole,

            @Schema(description = "As it was called on the first day; absent for the root")
            UnitRef parent,

            @Schema(description = "What it began with; absent where it is only known that it was so")
            OrganisationChangeEventSummary event,

            @NotNull CitationResponse source) {}

    /** The end of a life. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OrganisationUnitEnd")
    public record Ending(
            @NotNull @Schema(description = "First day on which the unit is no longer")
            LocalDate on,

            @Schema(description = "Absent where no event is registered for it")
            OrganisationChangeEventSummary event) {}

    /**
     * Lays a unit's names and its places over each other.
     *
     * @param versions in the order of time, as are {@code edges}
     * @param events that began a version or an edge, by the day
     */
    static OrganisationUnitHistory of(
            List<OrganisationUnitVersion> versions,
            List<OrganisationUnitEdge> edges,
            UnitRef.Names names,
            Map<LocalDate, OrganisationChangeEventSummary> events,
            OrganisationChangeEventSummary ending) {
        var stretches = versions.stream()
                .flatMap(version -> edges.stream()
                        .filter(edge -> version.valid().overlaps(edge.valid()))
                        .map(edge -> stretch(version, edge, names, events)))
                .toList();
        LocalDate end = versions.isEmpty() ? null : versions.getLast().valid().to();
        return new OrganisationUnitHistory(
                stretches.stream().limit(PageRequest.MOST).toList(),
                end == null ? null : new Ending(end, ending),
                new PageInfo(PageRequest.MOST, null, stretches.size()));
    }

    private static Stretch stretch(
            OrganisationUnitVersion version,
            OrganisationUnitEdge edge,
            UnitRef.Names names,
            Map<LocalDate, OrganisationChangeEventSummary> events) {
        ValidPeriod period =
                edge.from().isAfter(version.valid().from()) ? version.valid().startingOn(edge.from()) : version.valid();
        LocalDate end = edge.valid().to();
        if (end != null && (period.to() == null || end.isBefore(period.to()))) {
            period = period.endingOn(end);
        }
        return new Stretch(
                period.statedFrom(),
                period.to(),
                period.attestedOn(),
                version.name(),
                LevelRef.from(version.level()),
                version.leaderRole(),
                edge.parent() == null ? null : names.on(edge.parent().id(), period.from()),
                events.get(period.from()),
                CitationResponse.from(version.citation()));
    }
}
