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
            IndicatorFiles indicators,
            StrategyFiles strategy,
            CompanyFiles companies,
            ReportingFiles reporting) {
        inOrder = Stream.<AreaFiles>of(
                        sources,
                        organisation,
                        leadership,
                        politics,
                        members,
                        indicators,
                        strategy,
                        companies,
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
