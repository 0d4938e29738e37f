package no.veikart.organisation.units;

import no.veikart.shared.text.LanguageMap;

/**
 * What is said of a unit from a day on; null for what is not stated.
 *
 * @param level code of the level
 * @param leaderRole the unit's own, where it differs from its level's
 */
public record UnitStatement(
        LanguageMap name, String level, LanguageMap leaderRole, LanguageMap description, String organisationNumber) {

    public static final UnitStatement NOTHING = new UnitStatement(null, null, null, null, null);

    public static UnitStatement of(OrganisationUnitVersion version) {
        return new UnitStatement(
                version.name(),
                version.level().code(),
                version.ownLeaderRole(),
                version.description(),
                version.organisationNumber());
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
