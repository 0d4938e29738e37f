package no.veikart.organisation.units;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a unit from a day on; null for what is not stated.
 *
 * @param level code of the level
 * @param leaderRole the unit's own, where it differs from its level's
 */
public record UnitStatement(
        LanguageMap name, String level, LanguageMap leaderRole, LanguageMap description, String organisationNumber) {

    /** What a unit may have, and have no longer. */
    @Schema(name = "OrganisationUnitDetail")
    public enum Detail {
        LEADER_ROLE,
        DESCRIPTION,
        ORGANISATION_NUMBER
    }

    public static final UnitStatement NOTHING = new UnitStatement(null, null, null, null, null);

    public static UnitStatement of(OrganisationUnitVersion version) {
        return new UnitStatement(
                version.name(),
                version.level().code(),
                version.ownLeaderRole(),
                version.description(),
                version.organisationNumber());
    }

    public boolean has(Detail detail) {
        return switch (detail) {
            case LEADER_ROLE -> leaderRole != null;
            case DESCRIPTION -> description != null;
            case ORGANISATION_NUMBER -> organisationNumber != null;
        };
    }

    public UnitStatement without(Collection<Detail> details) {
        return new UnitStatement(
                name,
                level,
                details.contains(Detail.LEADER_ROLE) ? null : leaderRole,
                details.contains(Detail.DESCRIPTION) ? null : description,
                details.contains(Detail.ORGANISATION_NUMBER) ? null : organisationNumber);
    }

    /** What was said before and is said no longer. */
    public List<Detail> lostSince(UnitStatement before) {
        return Stream.of(Detail.values())
                .filter(detail -> before.has(detail) && !has(detail))
                .toList();
    }

    /** This over what was so before: what is not stated stays. */
    public UnitStatement over(UnitStatement before) {
        return new UnitStatement(
                name == null ? before.name : name,
                level == null ? before.level : level,
                leaderRole == null ? before.leaderRole : leaderRole,
                description == null ? before.description : description,
                organisationNumber == null ? before.organisationNumber : organisationNumber);
    }
}
