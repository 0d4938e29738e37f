package no.veikart.politics;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import no.veikart.shared.source.SourceDependants;

/** Tells which sources anything political still cites. */
@ApplicationScoped
class PoliticsSources implements SourceDependants {

    private final ElectionPeriod.Repository periods;
    private final PoliticalBody.Repository bodies;
    private final BodyTerm.Repository terms;
    private final BodyYear.Repository years;
    private final GovernancePrinciple.Repository principles;

    PoliticsSources(
            ElectionPeriod.Repository periods,
            PoliticalBody.Repository bodies,
            BodyTerm.Repository terms,
            BodyYear.Repository years,
            GovernancePrinciple.Repository principles) {
        this.periods = periods;
        this.bodies = bodies;
        this.terms = terms;
        this.years = years;
        this.principles = principles;
    }

    @Override
    public boolean cite(UUID sourceId) {
        return Stream.<PanacheRepositoryBase<?, UUID>>of(periods, bodies, terms, years, principles)
                .anyMatch(things -> things.count("citation.source.id = ?1 and deletedAt is null", sourceId) > 0);
    }
}
