package no.veikart.organisation.events;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.veikart.organisation.events.OrganisationChangeEvent.Kind;
import no.veikart.organisation.events.OrganisationChangeEventRequest.From;
import no.veikart.organisation.events.OrganisationChangeEventRequest.To;
import no.veikart.shared.problem.Faults;

/** What each kind of event must and may state, whatever the units are. */
final class ChangeEventForm {

    private static final Set<String> STATEMENT =
            Set.of("name", "level", "leaderRole", "description", "organisationNumber", "source");

    /** @param members of {@code to} that mean something for the kind */
    private record Form(int leastFrom, int mostFrom, int leastTo, int mostTo, Set<String> members) {}

    private static final int MOST = OrganisationChangeEventRequest.MOST_UNITS;
    private static final int MOST_THINGS = 2000;

    private static final Map<Kind, Form> FORMS = Map.of(
            Kind.CREATED, new Form(0, 0, 1, MOST, with("parent", "externalIds")),
            Kind.RENAMED, new Form(0, 0, 1, MOST, with("removes")),
            Kind.MOVED, new Form(0, 0, 1, MOST, Set.of("parent")),
            Kind.MERGED, new Form(1, MOST, 1, 1, with("parent", "takesOver", "removes", "externalIds")),
            Kind.SPLIT,
                    new Form(
                            1, 1, 2, MOST, with("parent", "weight", "subUnits", "takesOver", "removes", "externalIds")),
            Kind.CLOSED, new Form(1, MOST, 0, 0, Set.of()),
            Kind.REORGANISED, new Form(0, 0, 0, 0, Set.of()));

    private ChangeEventForm() {}

    static void check(OrganisationChangeEventRequest request, Faults faults) {
        if (request.kind() == null) {
            return;
        }
        Kind kind = request.kind();
        Form form = FORMS.get(kind);
        checkCount("/from", kind, request.from().size(), form.leastFrom, form.mostFrom, faults);
        checkCount("/to", kind, request.to().size(), form.leastTo, form.mostTo, faults);
        if (kind == Kind.REORGANISED && request.title() == null && !faults.has("/title")) {
            faults.at("/title", "required");
        }
        if (request.takenOverBy() != null && kind != Kind.SPLIT && kind != Kind.CLOSED) {
            faults.at("/takenOverBy", "not-with-kind", kind);
        }
        checkFrom(request, faults);
        checkTo(request, form, faults);
    }

    private static void checkCount(String pointer, Kind kind, int count, int least, int most, Faults faults) {
        if ((count < least || count > most) && !faults.has(pointer)) {
            faults.at(pointer, "wrong-count", kind, least, most);
        }
    }

    private static void checkFrom(OrganisationChangeEventRequest request, Faults faults) {
        var seen = new HashSet<String>();
        for (int i = 0; i < request.from().size(); i++) {
            From from = request.from().get(i);
            checkOnce(from.unit(), "/from/" + i + "/unit", seen, faults);
            if (from.weight() != null && request.kind() != Kind.MERGED) {
                faults.at("/from/" + i + "/weight", "not-with-kind", request.kind());
            }
        }
        boolean nothingEnds = request.kind() == Kind.MERGED
                && request.from().stream()
                        .allMatch(from -> request.to().stream().anyMatch(to -> Objects.equals(to.unit(), from.unit())));
        if (nothingEnds && !faults.has("/from") && !faults.has("/to")) {
            faults.at("/from", "nothing-ends");
        }
    }

    private static void checkTo(OrganisationChangeEventRequest request, Form form, Faults faults) {
        var seen = new HashSet<String>();
        var placed = new HashSet<String>();
        var given = new HashSet<Object>();
        for (int i = 0; i < request.to().size(); i++) {
            To to = request.to().get(i);
            String pointer = "/to/" + i;
            checkOnce(to.unit(), pointer + "/unit", seen, faults);
            stated(to).forEach((member, isStated) -> {
                if (isStated && !form.members.contains(member)) {
                    faults.at(pointer + "/" + member, "not-with-kind", request.kind());
                }
            });
            for (int j = 0; j < to.subUnits().size(); j++) {
                checkOnce(to.subUnits().get(j), pointer + "/subUnits/" + j, placed, faults);
            }
            for (int j = 0; j < to.takesOver().size(); j++) {
                checkOnce(to.takesOver().get(j), pointer + "/takesOver/" + j, given, faults);
            }
            for (int j = 0; j < to.removes().size(); j++) {
                if (to.statement().has(to.removes().get(j))) {
                    faults.at(pointer + "/removes/" + j, "stated-and-removed");
                }
            }
            if (request.kind() == Kind.MOVED && to.parent() == null && !faults.has(pointer + "/parent")) {
                faults.at(pointer + "/parent", "required");
            }
        }
        if (request.to().stream().mapToInt(to -> to.takesOver().size()).sum() > MOST_THINGS) {
            faults.at("/to", "too-many", MOST_THINGS);
            faults.check(); // each would be looked up
        }
        var sum =
                request.to().stream().map(To::weight).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            faults.at("/to", "weights-above-one", sum.toPlainString());
        }
    }

    private static <T> void checkOnce(T value, String pointer, Set<? super T> seen, Faults faults) {
        if (value != null && !seen.add(value)) {
            faults.at(
                    pointer,
                    "twice",
                    value instanceof OrganisationChangeEventRequest.Thing thing ? thing.code() : value.toString());
        }
    }

    private static Map<String, Boolean> stated(To to) {
        var stated = new LinkedHashMap<String, Boolean>();
        stated.put("name", to.name() != null);
        stated.put("level", to.level() != null);
        stated.put("leaderRole", to.leaderRole() != null);
        stated.put("description", to.description() != null);
        stated.put("organisationNumber", to.organisationNumber() != null);
        stated.put("parent", to.parent() != null);
        stated.put("weight", to.weight() != null);
        stated.put("subUnits", !to.subUnits().isEmpty());
        stated.put("takesOver", !to.takesOver().isEmpty());
        stated.put("removes", !to.removes().isEmpty());
        stated.put("source", to.source() != null);
        stated.put("externalIds", !to.externalIds().isEmpty());
        return stated;
    }

    private static Set<String> with(String... more) {
        var members = new HashSet<>(STATEMENT);
        members.addAll(List.of(more));
        return Set.copyOf(members);
    }
}
