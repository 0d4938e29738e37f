package no.veikart.organisation.leadership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.veikart.shared.paging.Page;
import no.veikart.shared.problem.ProblemException;
import no.veikart.shared.problem.ProblemType;
import no.veikart.shared.time.Days;

/** Leadership groups with the number of members registered on the day that is read: one query, however many groups. */
@ApplicationScoped
class LeadershipGroupAnswers {

    private final LeadershipGroupMember.Repository members;
    private final OrganisationEditors editors;

    LeadershipGroupAnswers(LeadershipGroupMember.Repository members, OrganisationEditors editors) {
        this.members = members;
        this.editors = editors;
    }

    /** @param asOf null for today, and for the nearest day of one that was looked up by its code */
    Page<LeadershipGroupResponse> of(Page<LeadershipGroup> page, LocalDate asOf) {
        var items = asOf == null && page.items().size() == 1
                ? List.of(of(page.items().getFirst(), null))
                : of(page.items(), Days.asOf(asOf));
        return new Page<>(items, page.page());
    }

    /**
     * @param asOf null for today, or the nearest day on which the group is there
     * @throws ProblemException 404 where it is not there on that day
     */
    LeadershipGroupResponse of(LeadershipGroup group, LocalDate asOf) {
        if (asOf != null && !group.valid().contains(asOf)) {
            throw new ProblemException(ProblemType.NOT_FOUND, "not-on-day", group.code(), asOf.toString());
        }
        var day = asOf == null ? group.valid().nearest(Days.today()) : asOf;
        return of(List.of(group), day).getFirst();
    }

    private List<LeadershipGroupResponse> of(List<LeadershipGroup> groups, LocalDate day) {
        var registered =
                members.counts(day, groups.stream().map(LeadershipGroup::id).toList());
        var actions = editors.actions();
        return groups.stream()
                .map(group -> LeadershipGroupResponse.from(group, registered.getOrDefault(group.id(), 0), actions))
                .toList();
    }
}
