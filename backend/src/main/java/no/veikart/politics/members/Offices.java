package no.veikart.politics.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.veikart.organisation.leadership.Person;
import no.veikart.organisation.leadership.PersonRef;
import no.veikart.politics.members.OfficesResponse.Office;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.http.Links;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.time.Days;

/** Gathers what a person is and was in politics: four queries. */
@ApplicationScoped
class Offices {

    private final Facts facts;
    private final Membership.Repository memberships;
    private final MemberRole.Repository roles;
    private final MemberLeave.Repository leaves;
    private final GroupAffiliation.Repository affiliations;

    Offices(
            Facts facts,
            Membership.Repository memberships,
            MemberRole.Repository roles,
            MemberLeave.Repository leaves,
            GroupAffiliation.Repository affiliations) {
        this.facts = facts;
        this.memberships = memberships;
        this.roles = roles;
        this.leaves = leaves;
        this.affiliations = affiliations;
    }

    /**
     * @param asOf null for all
     * @throws ProblemException 400 where there is no person of that code
     */
    OfficesResponse of(String code, LocalDate asOf) {
        var person = find(code);
        var day = Days.asOf(asOf);
        var all = Stream.of(
                        told(memberships.of(person), asOf, one -> Office.of(one, day)),
                        told(roles.of(person), asOf, one -> Office.of(one, day)),
                        told(leaves.substitutedBy(person), asOf, one -> Office.substitution(one, day)),
                        told(affiliations.of(person), asOf, one -> Office.of(one, day)))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Told::from)
                        .reversed()
                        .thenComparing(told -> told.office.type())
                        .thenComparing(told -> told.office.code()))
                .map(Told::office)
                .toList();
        return new OfficesResponse(
                PersonRef.from(person),
                day,
                all.stream().limit(OfficesResponse.MOST).toList(),
                all.size(),
                new Links()
                        .to("self", "offices?person=" + person.code() + (asOf == null ? "" : "&asOf=" + asOf))
                        .to("person", "persons/" + person.id())
                        .to("positions", "position-holders?person=" + person.code()));
    }

    private Person find(String code) {
        var faults = new Faults();
        var person = code == null ? null : facts.named(Person.class, code);
        if (code == null) {
            faults.parameter("person", "required");
        } else if (person == null) {
            faults.parameter("person", "unknown-code", code);
        }
        faults.check();
        return person;
    }

    private record Told(LocalDate from, Office office) {}

    private static <F extends LimitedFact> Stream<Told> told(
            List<F> facts, LocalDate asOf, Function<F, Office> office) {
        return facts.stream()
                .filter(fact -> asOf == null || fact.valid().contains(asOf))
                .map(fact -> new Told(fact.valid().from(), office.apply(fact)));
    }
}
