package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;
import no.veikart.shared.security.Role;
import no.veikart.shared.source.SourceRequest;
import no.veikart.shared.source.Sources;

/** The documents that everything else cites. */
@Singleton
class SourceFiles implements AreaFiles {

    private final Sources sources;

    SourceFiles(Sources sources) {
        this.sources = sources;
    }

    @Override
    public List<DataFile<?>> files() {
        return List.of(DataFile.of("sources.csv", SourceRequest.class)
                .titled("Kilder", "Kjelder", "Sources")
                .columns(
                        "code",
                        "title:map",
                        "publisher",
                        "date",
                        "datePrecision",
                        "dateQualifier",
                        "url",
                        "checksum",
                        "note:map",
                        "externalIds:ids")
                .writtenBy(Role.CONTROLLER, Role.POLITICAL_SECRETARIAT)
                .storedBy(sources::upsert)
                .readFrom(drafts -> sources.all()));
    }
}
