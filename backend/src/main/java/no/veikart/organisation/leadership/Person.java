package no.veikart.organisation.leadership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;

/** Someone who holds a position or sits in a political body. Of a person only what is public of the office is kept: the name. */
@Entity
@Table(name = "person")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "person_external_id", joinColumns = @JoinColumn(name = "person_id")))
public class Person extends Fact {

    private String name;

    protected Person() {}

    Person(String code) {
        super(code);
    }

    void set(PersonRequest request, Citation citation) {
        name = request.name();
        state(request, citation);
    }

    public String name() {
        return name;
    }

    /** Finds persons. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<Person, UUID> {

        private static final String WHOLE = "Person p join fetch p.citation.source";

        List<Person> all() {
            return find("from " + WHOLE + " where p.deletedAt is null order by p.code")
                    .list();
        }

        Page<Person> page(ListRequest request, String sort) {
            return new Listing<Person>("p", WHOLE, "p.id")
                    .where("p.deletedAt is null")
                    .narrowedByName(request, "p", "p.name")
                    .page(getEntityManager(), request, sort);
        }
    }
}
