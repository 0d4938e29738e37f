package no.veikart.shared.facts;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.veikart.shared.history.Identified;
import no.veikart.shared.source.Citation;
import no.veikart.shared.source.ExternalId;
import org.hibernate.annotations.BatchSize;

/** What every fact has, whatever it is about: a code, the source that states it, and what other systems call it. */
@MappedSuperclass
public abstract class Fact extends Identified {

    /** Not private, since Hibernate's enhancement of subclasses reads an embedded field of its superclass directly. */
    @Embedded
    protected Citation citation;

    @ElementCollection
    @BatchSize(size = 200)
    private Set<ExternalId> externalIds = new HashSet<>();

    protected Fact() {}

    protected Fact(String code) {
        super(code);
    }

    protected void state(FactRequest request, Citation newCitation) {
        citation = newCitation;
        externalIds.clear();
        externalIds.addAll(request.externalIds());
        touch();
    }

    public Citation citation() {
        return citation;
    }

    public List<ExternalId> externalIds() {
        return externalIds.stream().sorted().toList();
    }

    @Override
    public void delete() {
        externalIds.clear();
        super.delete();
    }
}
