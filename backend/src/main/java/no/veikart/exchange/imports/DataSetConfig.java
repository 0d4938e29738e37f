package no.veikart.exchange.imports;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The data set to load on first start. */
@ConfigMapping(prefix = "veikart.data")
public interface DataSetConfig {

    /** Folder of CSV files; its name is the data set's name. Absent: nothing is loaded. */
    Optional<Path> directory();
}
