package no.veikart.organisation.time;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.veikart.organisation.events.OrganisationChangeEventSummary;
import no.veikart.organisation.units.OrganisationUnitEdge;
import no.veikart.organisation.units.OrganisationUnitResponse.LevelRef;
import no.veikart.organisation.units.OrganisationUnitVersion;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.paging.Page;
import no.veikart.shared.paging.Page.PageInfo;
import no.veikart.shared.paging.PageRequest;
import no.veikart.shared.paging.Paged;
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

        @NotNull PageInfo page)
        implements Paged {

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

            @NotNull
            @Size(max = 2)
            @Schema(
                    description =
                            "What it began with, in the order of registration: two where one renamed the unit and another moved it on the same day; none where it is only known that it was so")
            List<OrganisationChangeEventSummary> events,

            @NotNull CitationResponse source) {}

    /** The end of a life. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OrganisationUnitEnd")
    public record Ending(
            @NotNull @Schema(description = "First day on which the unit is no longer")
            LocalDate on,

            @Schema(description = "Absent where no event is registered for it")
            OrganisationChangeEventSummary event) {}

    /** A name and a place that hold at the same time. */
    private record Overlap(OrganisationUnitVersion version, OrganisationUnitEdge edge) {

        ValidPeriod period() {
            ValidPeriod period = edge.from().isAfter(version.valid().from())
                    ? version.valid().startingOn(edge.from())
                    : version.valid();
            LocalDate end = edge.to();
            return end != null && (period.to() == null || end.isBefore(period.to())) ? period.endingOn(end) : period;
        }

        /** Ids of the events that the stretch begins with. */
        Set<UUID> begunBy() {
            LocalDate day = period().from();
            var events = new HashSet<UUID>();
            events.add(version.valid().from().equals(day) ? version.event() : null);
            events.add(edge.from().equals(day) ? edge.event() : null);
            return events;
        }
    }

    /**
     * Lays a unit's names and its places over each other.
     *
     * @param versions in the order of time, as are {@code edges}
     * @param events that began a version or an edge, in the order of time
     */
    static OrganisationUnitHistory of(
            List<OrganisationUnitVersion> versions,
            List<OrganisationUnitEdge> edges,
            UnitRef.Names names,
            List<OrganisationChangeEventSummary> events,
            OrganisationChangeEventSummary ending,
            PageRequest request) {
        var overlaps = versions.stream()
                .flatMap(version -> edges.stream()
                        .filter(edge -> version.valid().overlaps(edge.valid()))
                        .map(edge -> new Overlap(version, edge)))
                .toList();
        var page = Page.byDay(overlaps, overlap -> overlap.period().from(), request)
                .map(overlap -> stretch(overlap, names, events));
        LocalDate end = versions.isEmpty() ? null : versions.getLast().valid().to();
        return new OrganisationUnitHistory(page.items(), end == null ? null : new Ending(end, ending), page.page());
    }

    private static Stretch stretch(Overlap overlap, UnitRef.Names names, List<OrganisationChangeEventSummary> events) {
        var version = overlap.version;
        var parent = overlap.edge.parent();
        var begunBy = overlap.begunBy();
        ValidPeriod period = overlap.period();
        return new Stretch(
                period.statedFrom(),
                period.to(),
                period.attestedOn(),
                version.name(),
                LevelRef.from(version.level()),
                version.leaderRole(),
                parent == null ? null : names.on(parent.id(), period.from()),
                events.stream().filter(event -> begunBy.contains(event.id())).toList(),
                CitationResponse.from(version.citation()));
    }
}
