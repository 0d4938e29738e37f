package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;
import no.veikart.politics.elections.ElectionRequest;
import no.veikart.politics.elections.Elections;
import no.veikart.politics.elections.ElectoralListRequest;
import no.veikart.politics.elections.ElectoralLists;

/** Elections, and the lists that stood in them with their results. */
@Singleton
class ElectionFiles implements AreaFiles {

    private final Elections elections;
    private final ElectoralLists lists;

    ElectionFiles(Elections elections, ElectoralLists lists) {
        this.elections = elections;
        this.lists = lists;
    }

    @Override
    public List<DataFile<?>> files() {
        return List.of(
                DataFile.of("elections.csv", ElectionRequest.class)
                        .titled("Valg", "Val", "Elections")
                        .columns(
                                "code",
                                "kinds:list",
                                "title:map",
                                "description:map",
                                "year:int",
                                "heldOn",
                                "period",
                                "body",
                                "seats:int",
                                "method",
                                "turnoutPercent:num",
                                "turnoutQualifier",
                                "eligibleVoters:int",
                                "votesCast:int",
                                "advanceVotesPercent:num",
                                "officials:int",
                                "officialsMunicipal:int",
                                "officialsExternal:int",
                                "pollingStations:int")
                        .cited()
                        .writtenBy(PoliticsFiles.WRITERS)
                        .storedBy(elections::upsert)
                        .readFrom(drafts -> elections.all()),
                DataFile.of("electoral-lists.csv", ElectoralListRequest.class)
                        .titled("Lister ved valg", "Lister ved val", "Lists of elections")
                        .columns(
                                "code",
                                "election",
                                "ordinal:int",
                                "name:map",
                                "parties:list",
                                "votes:int",
                                "reportedSeats:int")
                        .cited()
                        .writtenBy(PoliticsFiles.WRITERS)
                        .storedBy(lists::upsert)
                        .readFrom(drafts -> lists.all()));
    }
}
