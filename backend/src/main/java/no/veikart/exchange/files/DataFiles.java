package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every kind of file there is, in the order in which they lean on each other. */
@Singleton
public class DataFiles {

    private final List<DataFile<?>> inOrder;

    DataFiles(
            SourceFiles sources,
            OrganisationFiles organisation,
            LeadershipFiles leadership,
            PoliticsFiles politics,
            MembersFiles members,
            ElectionFiles elections,
            ActivityFiles activities,
            IndicatorFiles indicators,
            StrategyFiles strategy,
            CompanyFiles companies,
            ProcessFiles processes,
            ReportingFiles reporting) {
        inOrder = Stream.<AreaFiles>of(
                        sources,
                        organisation,
                        leadership,
                        politics,
                        elections,
                        members,
                        activities,
                        indicators,
                        strategy,
                        companies,
                        processes,
                        reporting)
                .flatMap(area -> area.files().stream())
                .toList();
    }

    public List<DataFile<?>> inOrder() {
        return inOrder;
    }

    public Optional<DataFile<?>> named(String name) {
        return inOrder.stream()
                .filter(file -> file.name().equals(name))
                .<DataFile<?>>map(file -> file)
                .findFirst();
    }
}
