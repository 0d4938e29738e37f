package no.veikart.organisation.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import no.veikart.shared.facts.FactRules;
import no.veikart.shared.facts.Facts;
import no.veikart.shared.problem.Faults;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.source.Citation;

/** Writes persons. */
@ApplicationScoped
public class Persons implements FactRules<Person, PersonRequest> {

    private final Facts facts;
    private final Person.Repository persons;
    private final PositionHolder.Repository holders;
    private final Instance<PersonDependants> dependants;

    Persons(
            Facts facts,
            Person.Repository persons,
            PositionHolder.Repository holders,
            @Any Instance<PersonDependants> dependants) {
        this.facts = facts;
        this.persons = persons;
        this.holders = holders;
        this.dependants = dependants;
    }

    Person create(PersonRequest request, Faults faults) {
        return facts.create(new Person(request.code()), request, this, faults);
    }

    Person correct(Person person, PersonRequest request, Faults faults) {
        return facts.correct(person, request, this, faults);
    }

    void delete(Person person) {
        facts.delete(person, this);
    }

    /** Creates what is new, corrects what differs, leaves the rest: the way of an import. */
    public void upsert(PersonRequest request, Faults faults) {
        facts.upsert(new Person(request.code()), request, this, faults);
    }

    /** All that is registered, in the order of codes: the way of an export. */
    public List<PersonRequest> all() {
        return persons.all().stream().map(this::request).toList();
    }

    @Override
    public PersonRequest request(Person person) {
        return PersonRequest.of(person);
    }

    @Override
    public void set(Person person, PersonRequest request, Citation citation, Faults faults) {
        faults.check();
        person.set(request, citation);
    }

    @Override
    public void requireUnused(Person person) {
        if (holders.holdsAny(person)
                || dependants.stream().anyMatch(dependant -> dependant.dependOnPerson(person.id()))) {
            throw new ProblemException(ProblemType.CONFLICT, "person-in-use", person.code());
        }
    }
}
