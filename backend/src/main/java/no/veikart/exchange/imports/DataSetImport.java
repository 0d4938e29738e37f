package no.veikart.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.veikart.exchange.files.DataFile;
import no.veikart.exchange.files.DataFiles;
import no.veikart.exchange.files.FaultReport;

/** Brings a folder of files in, all or nothing: with any fault the transaction is rolled back. */
@ApplicationScoped
public class DataSetImport {

    private final DataFiles files;
    private final FileImport imports;

    DataSetImport(DataFiles files, FileImport imports) {
        this.files = files;
        this.imports = imports;
    }

    /**
     * @return how many rows were read
     * @throws ImportException with the report of all faults; nothing was stored
     */
    @Transactional
    public int run(Path folder) {
        var report = new FaultReport();
        int rows = 0;
        for (DataFile<?> file : files.inOrder()) {
            Path path = folder.resolve(file.name());
            if (Files.isRegularFile(path)) {
                rows += imports.run(file, read(path), report).rows();
            }
        }
        if (!report.isEmpty()) {
            throw new ImportException(report);
        }
        return rows;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
