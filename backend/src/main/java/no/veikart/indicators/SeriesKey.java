package no.veikart.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import no.veikart.organisation.OrganisationUnit;
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

        /** Of the query of a read. */
        SeriesKey ofQuery(Indicator indicator, String unit, String memberList) {
            var faults = new Faults();
            var key = find(
                    indicator,
                    unit,
                    memberList == null ? List.of() : codes(memberList),
                    (at, fault) -> faults.parameter("unit", fault.code(), fault.argument()),
                    (at, fault) -> faults.parameter("members", fault.code(), fault.argument()));
            faults.check();
            return key;
        }

        SeriesKey find(
                Indicator indicator,
                String unit,
                List<String> memberCodes,
                String unitPointer,
                String memberPointer,
                Faults faults) {
            return find(
                    indicator,
                    unit,
                    memberCodes,
                    (at, fault) -> faults.at(unitPointer, fault.code(), fault.argument()),
                    (at, fault) -> faults.at(memberPointer + "/" + at, fault.code(), fault.argument()));
        }

        private record Wrong(String code, String argument) {}

        private SeriesKey find(
                Indicator indicator,
                String unitCode,
                List<String> memberCodes,
                BiConsumer<Integer, Wrong> unitFault,
                BiConsumer<Integer, Wrong> memberFault) {
            Optional<OrganisationUnit> unit = unitCode == null ? Optional.empty() : units.findByCode(unitCode);
            boolean good = indicator != null;
            if (unitCode != null && unit.isEmpty()) {
                unitFault.accept(0, new Wrong("unknown-code", unitCode));
                good = false;
            }
            var found = new ArrayList<DimensionMember>();
            var dimensions = new HashSet<UUID>();
            for (int i = 0; i < memberCodes.size(); i++) {
                String code = memberCodes.get(i);
                var member = members.findByCode(code);
                if (member.isEmpty()) {
                    memberFault.accept(i, new Wrong("unknown-code", code));
                    good = false;
                    continue;
                }
                Dimension dimension = member.get().dimension();
                if (!dimensions.add(dimension.id())) {
                    memberFault.accept(i, new Wrong("second-of-dimension", dimension.code()));
                    good = false;
                } else if (indicator != null && !indicator.isBrokenDownBy(dimension)) {
                    memberFault.accept(i, new Wrong("not-a-dimension-of-it", dimension.code()));
                    good = false;
                }
                found.add(member.get());
            }
            found.sort(Comparator.comparing(DimensionMember::code));
            return good ? new SeriesKey(indicator, unit.orElse(null), List.copyOf(found)) : null;
        }
    }
}
