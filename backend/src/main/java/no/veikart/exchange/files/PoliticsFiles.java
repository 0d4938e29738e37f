package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class PoliticsFiles implements AreaFiles {

    @Override
    public List<DataFile<?>> files() {
        return List.of();
    }
}
