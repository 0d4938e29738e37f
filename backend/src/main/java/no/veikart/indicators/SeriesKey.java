package no.veikart.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.shared.problem.Fault;
import no.veikart.shared.problem.Faults;

/**
 * What a series is known by.
 *
 * @param unit null for the municipality as a whole
 * @param members at most one of each dimension, in the order of their codes; none for the headline
 */
record SeriesKey(Indicator indicator, OrganisationUnit unit, List<DimensionMember> members) {

    private static final String BETWEEN = ",";

    /** As the database keeps it: sorted codes with commas between. */
    String memberKey() {
        return String.join(BETWEEN, members.stream().map(DimensionMember::code).toList());
    }

    static List<String> codes(String memberKey) {
        return memberKey.isEmpty() ? List.of() : List.of(memberKey.split(BETWEEN));
    }

    /** A list of codes as a query gives it, in the order that the database keeps. */
    static String sorted(String memberList) {
        return codes(memberList).stream().sorted().collect(Collectors.joining(BETWEEN));
    }

    /** Finds what the codes of a request or of a query name; all that they name wrongly is told. */
    @ApplicationScoped
    static class Lookup {

        private final Indicator.Repository indicators;
        private final OrganisationUnit.Repository units;
        private final DimensionMember.Repository members;

        Lookup(Indicator.Repository indicators, OrganisationUnit.Repository units, DimensionMember.Repository members) {
            this.indicators = indicators;
            this.units = units;
            this.members = members;
        }

        /** Of the body of a request; null where any of it is at fault. */
        SeriesKey ofBody(String indicator, String unit, List<String> memberCodes, Faults faults) {
            return find(indicator(indicator, "/indicator", faults), unit, memberCodes, "/unit", "/members", faults);
        }

        Indicator indicator(String code, String pointer, Faults faults) {
            if (code == null) {
                return null;
            }
            var found = indicators.findByCode(code);
            if (found.isEmpty()) {
                faults.at(pointer, "unknown-code", code);
            }
            return found.orElse(null);
        }

        /** Of the query of a read, whose members stand in one parameter. */
        SeriesKey ofQuery(Indicator indicator, String unit, String memberList) {
            var found = new Faults();
            var key = find(
                    indicator, unit, memberList == null ? List.of() : codes(memberList), "/unit", "/members", found);
            var faults = new Faults();
            found.all()
                    .forEach(fault -> faults.parameter(
                            fault.place().equals(new Fault.Pointer("/unit")) ? "unit" : "members",
                            fault.code(),
                            fault.arguments().toArray()));
            faults.check();
            return key;
        }

        /** Null where any of it is at fault. */
        SeriesKey find(
                Indicator indicator,
                String unitCode,
                List<String> memberCodes,
                String unitPointer,
                String memberPointer,
                Faults faults) {
            Optional<OrganisationUnit> unit = unitCode == null ? Optional.empty() : units.findByCode(unitCode);
            boolean isGood = indicator != null;
            if (unitCode != null && unit.isEmpty()) {
                faults.at(unitPointer, "unknown-code", unitCode);
                isGood = false;
            }
            var found = new ArrayList<DimensionMember>();
            for (int i = 0; i < memberCodes.size(); i++) {
                var member = member(memberCodes.get(i), indicator, found, memberPointer + "/" + i, faults);
                isGood &= member.isPresent();
                member.ifPresent(found::add);
            }
            found.sort(Comparator.comparing(DimensionMember::code));
            return isGood ? new SeriesKey(indicator, unit.orElse(null), List.copyOf(found)) : null;
        }

        private Optional<DimensionMember> member(
                String code, Indicator indicator, List<DimensionMember> before, String pointer, Faults faults) {
            var member = members.findByCode(code).orElse(null);
            if (member == null) {
                faults.at(pointer, "unknown-code", code);
                return Optional.empty();
            }
            var dimension = member.dimension();
            if (before.stream().anyMatch(other -> other.dimension().id().equals(dimension.id()))) {
                faults.at(pointer, "second-of-dimension", dimension.code());
                return Optional.empty();
            }
            if (indicator != null && !indicator.isBrokenDownBy(dimension)) {
                faults.at(pointer, "not-a-dimension-of-it", dimension.code());
                return Optional.empty();
            }
            return Optional.of(member);
        }
    }
}
