package no.veikart.politics.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import no.veikart.politics.members.Membership.Appointment;
import no.veikart.politics.members.Membership.Capacity;
import no.veikart.politics.members.Membership.EndReason;
import no.veikart.shared.problem.Fault;
import no.veikart.shared.problem.Faults;
import org.junit.jupiter.api.Test;

class MembershipRequestTest {

    private static MembershipRequest request(
            Capacity capacity, String person, Boolean vacant, Integer seat, Integer rank, Boolean votingRight) {
        return request(capacity, person, vacant, seat, rank, votingRight, null, null);
    }

    private static MembershipRequest request(
            Capacity capacity,
            String person,
            Boolean vacant,
            Integer seat,
            Integer rank,
            Boolean votingRight,
            Appointment appointment,
            EndReason endReason) {
        return new MembershipRequest(
                "m",
                "term",
                capacity,
                person,
                vacant,
                seat,
                rank,
                null,
                votingRight,
                appointment,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                endReason,
                null,
                null);
    }

    private static Map<String, String> faults(MembershipRequest request) {
        var faults = new Faults();
        request.check(faults);
        return faults.all().stream()
                .collect(Collectors.toMap(fault -> ((Fault.Pointer) fault.place()).value(), Fault::code));
    }

    @Test
    void aMember_votesAndIsElected_unlessToldOtherwise() {
        var member = request(Capacity.MEMBER, "anna", null, null, null, null);
        assertEquals(Boolean.TRUE, member.votingRight());
        assertEquals(Appointment.ELECTED, member.appointment());
        assertEquals(Map.of(), faults(member));
        assertEquals(Map.of(), faults(request(Capacity.MEMBER, "anna", null, 2, null, false)));
    }

    @Test
    void aVacancy_hasNothingOfAPerson() {
        var vacancy = request(Capacity.MEMBER, null, true, 3, null, null);
        assertNull(vacancy.votingRight());
        assertNull(vacancy.appointment());
        assertEquals(Map.of(), faults(vacancy));
        assertEquals(
                Map.of(
                        "/person",
                        "vacant-with-person",
                        "/votingRight",
                        "not-with-vacancy",
                        "/appointment",
                        "not-with-vacancy"),
                faults(request(Capacity.MEMBER, "anna", true, 3, null, true, Appointment.ELECTED, null)));
        assertEquals(
                Map.of("/endReason", "not-with-vacancy"),
                faults(request(Capacity.MEMBER, null, true, 3, null, null, null, EndReason.DIED)));
    }

    @Test
    void aSeatWithoutAPerson_mustBeToldToBeVacant() {
        assertEquals(Map.of("/person", "needs-person"), faults(request(Capacity.MEMBER, null, null, 3, null, null)));
    }

    @Test
    void aDeputy_hasARankAndNoSeat() {
        assertEquals(Map.of(), faults(request(Capacity.DEPUTY, "anna", null, null, 1, null)));
        assertEquals(
                Map.of("/rank", "needs-rank", "/seat", "only-for-members", "/votingRight", "only-for-members"),
                faults(request(Capacity.DEPUTY, "anna", null, 1, null, true)));
        assertEquals(
                Map.of("/vacant", "only-for-members"), faults(request(Capacity.DEPUTY, null, true, null, 1, null)));
        assertEquals(
                Map.of("/rank", "rank-only-for-deputies"), faults(request(Capacity.MEMBER, "anna", null, 1, 1, null)));
    }

    @Test
    void aReasonForTheEnd_needsAnEnd() {
        assertEquals(
                Map.of("/endReason", "needs-end"),
                faults(request(Capacity.MEMBER, "anna", null, 1, null, null, null, EndReason.DIED)));
    }

    @Test
    void aMemberThatIsRegistered_keepsTheSeat() {
        assertEquals(
                7,
                request(Capacity.MEMBER, "anna", null, null, null, null)
                        .onSeat(7)
                        .seat());
        assertEquals(
                2,
                request(Capacity.MEMBER, "anna", null, 2, null, null).onSeat(7).seat());
        assertNull(request(Capacity.DEPUTY, "anna", null, null, 1, null)
                .onSeat(null)
                .seat());
    }
}
