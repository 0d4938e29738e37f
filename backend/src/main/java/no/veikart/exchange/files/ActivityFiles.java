package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;
import no.veikart.politics.activities.BodyActivities;
import no.veikart.politics.activities.BodyActivityRequest;
import no.veikart.politics.activities.DispositionAccountRequest;
import no.veikart.politics.activities.DispositionAccounts;
import no.veikart.politics.activities.DispositionItemRequest;
import no.veikart.politics.activities.DispositionItems;

/** Seminars and trips of political bodies, and the money that they dispose of. */
@Singleton
class ActivityFiles implements AreaFiles {

    private final BodyActivities activities;
    private final DispositionAccounts accounts;
    private final DispositionItems items;

    ActivityFiles(BodyActivities activities, DispositionAccounts accounts, DispositionItems items) {
        this.activities = activities;
        this.accounts = accounts;
        this.items = items;
    }

    @Override
    public List<DataFile<?>> files() {
        return List.of(
                DataFile.of("body-activities.csv", BodyActivityRequest.class)
                        .titled(
                                "Seminarer, turer og besøk i politiske organer",
                                "Seminar, turar og besøk i politiske organ",
                                "Seminars, trips and visits of political bodies")
                        .columns(
                                "code",
                                "kind",
                                "title:map",
                                "description:map",
                                "place",
                                "bodies:list",
                                "participants:map",
                                "year:int",
                                "startsOn",
                                "endsOn",
                                "timing:map")
                        .cited()
                        .writtenBy(PoliticsFiles.WRITERS)
                        .storedBy(activities::upsert)
                        .readFrom(drafts -> activities.all()),
                DataFile.of("disposition-accounts.csv", DispositionAccountRequest.class)
                        .titled("Disposisjonsposter", "Disposisjonspostar", "Disposition accounts")
                        .columns(
                                "code",
                                "year:int",
                                "title:map",
                                "description:map",
                                "bodies:list",
                                "budget:num",
                                "spent:num")
                        .cited()
                        .writtenBy(PoliticsFiles.WRITERS)
                        .storedBy(accounts::upsert)
                        .readFrom(drafts -> accounts.all()),
                DataFile.of("disposition-items.csv", DispositionItemRequest.class)
                        .titled(
                                "Hva disposisjonspostene er brukt til",
                                "Kva disposisjonspostane er brukte til",
                                "Uses of disposition accounts")
                        .columns(
                                "code",
                                "account",
                                "ordinal:int",
                                "kind",
                                "title:map",
                                "recipient",
                                "amount:num",
                                "activities:list")
                        .cited()
                        .writtenBy(PoliticsFiles.WRITERS)
                        .storedBy(items::upsert)
                        .readFrom(drafts -> items.all()));
    }
}
