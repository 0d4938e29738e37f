package no.veikart.politics.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.organisation.events.StatedDecisions;
import no.veikart.politics.PoliticsEditors;
import no.veikart.shared.paging.Page;

/** Memberships with the bodies that their decisions mention: one query, however many memberships. */
@ApplicationScoped
class MembershipAnswers {

    private final StatedDecisions decisions;
    private final PoliticsEditors editors;

    MembershipAnswers(StatedDecisions decisions, PoliticsEditors editors) {
        this.decisions = decisions;
        this.editors = editors;
    }

    Page<MembershipResponse> of(Page<Membership> page) {
        return new Page<>(of(page.items()), page.page());
    }

    MembershipResponse of(Membership membership) {
        return of(List.of(membership)).getFirst();
    }

    private List<MembershipResponse> of(List<Membership> memberships) {
        var bodies = decisions.bodiesOf(memberships.stream().map(Membership::decision));
        var actions = editors.allowedActions();
        return memberships.stream()
                .map(membership -> MembershipResponse.from(membership, bodies, actions))
                .toList();
    }
}
