package no.veikart.organisation.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.veikart.organisation.units.UnitRef;
import no.veikart.shared.paging.Page;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.time.Days;
import no.veikart.shared.time.ValidPeriod;

/** Positions with their unit and holder on the day that is read: three queries, however many positions. */
@ApplicationScoped
class PositionAnswers {

    private final PositionHolder.Repository holders;
    private final PositionPlaces places;
    private final UnitRef.Lookup refs;
    private final OrganisationEditors editors;

    PositionAnswers(
            PositionHolder.Repository holders,
            PositionPlaces places,
            UnitRef.Lookup refs,
            OrganisationEditors editors) {
        this.holders = holders;
        this.places = places;
        this.refs = refs;
        this.editors = editors;
    }

    /** @param asOf null for today, and for the nearest day of one that was looked up by its code */
    Page<PositionResponse> of(Page<Position> page, LocalDate asOf) {
        var items = asOf == null && page.items().size() == 1
                ? List.of(of(page.items().getFirst()))
                : of(page.items(), Days.asOf(asOf));
        return new Page<>(items, page.page());
    }

    /** Today, or on the nearest day on which the position is there. */
    PositionResponse of(Position position) {
        LocalDate today = Days.today();
        ValidPeriod life = places.on(today, position).life(position);
        return of(List.of(position), life.nearest(today)).getFirst();
    }

    /** @throws ProblemException 404 where it is not there on that day */
    PositionResponse of(Position position, LocalDate asOf) {
        if (asOf == null) {
            return of(position);
        }
        if (!places.on(asOf, position).life(position).contains(asOf)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "not-on-day", position.code(), asOf.toString());
        }
        return of(List.of(position), asOf).getFirst();
    }

    private List<PositionResponse> of(List<Position> positions, LocalDate day) {
        var placeOf = places.on(day, positions);
        var units = refs.on(
                day, placeOf.values().stream().map(PositionPlaces.Place::unit).collect(Collectors.toSet()));
        var holderOf = holders.on(day, placeOf.keySet());
        return positions.stream()
                .map(position -> {
                    var place = placeOf.get(position.id());
                    return PositionResponse.from(
                            position,
                            units.get(place.unit()),
                            place.ends(position),
                            holderOf.get(position.id()),
                            editors.actionsIn(place.keeper()));
                })
                .toList();
    }
}
