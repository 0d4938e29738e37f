package no.veikart.politics.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.veikart.politics.PoliticsEditors;
import no.veikart.shared.paging.Page;

/** Bodies with their terms and figures on the day that is read: two queries, however many bodies. */
@ApplicationScoped
class PoliticalBodyAnswers {

    private final BodyTerm.Repository terms;
    private final BodyYear.Repository years;
    private final PoliticsEditors editors;

    PoliticalBodyAnswers(BodyTerm.Repository terms, BodyYear.Repository years, PoliticsEditors editors) {
        this.terms = terms;
        this.years = years;
        this.editors = editors;
    }

    /** @param asOf null where the reader named no day */
    Page<PoliticalBodyResponse> of(Page<PoliticalBody> page, LocalDate asOf) {
        return new Page<>(of(page.items(), asOf), page.page());
    }

    PoliticalBodyResponse of(PoliticalBody body, LocalDate asOf) {
        return of(List.of(body), asOf).getFirst();
    }

    private List<PoliticalBodyResponse> of(List<PoliticalBody> bodies, LocalDate asOf) {
        var ids = bodies.stream().map(PoliticalBody::id).toList();
        var termOf = terms.ofBodies(ids, asOf);
        var yearOf = years.latestOf(ids, asOf);
        var actions = editors.allowedActions();
        return bodies.stream()
                .map(body -> PoliticalBodyResponse.from(body, termOf.get(body.id()), yearOf.get(body.id()), actions))
                .toList();
    }
}
