package no.veikart.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
     * @return how many rows were read; those of one request count once
     * @throws ImportException with the report of all faults; nothing was stored
     */
    @Transactional
    public int run(Path folder) {
        var runs = new ArrayList<FileRun<?>>();
        for (DataFile<?> file : files.inOrder()) {
            Path path = folder.resolve(file.name());
            if (Files.isRegularFile(path)) {
                runs.add(imports.begin(file, read(path)));
            }
        }
        bringInWhatWaits(runs);
        var report = new FaultReport();
        runs.forEach(run -> run.tell(report));
        if (!report.isEmpty()) {
            throw new ImportException(report);
        }
        return runs.stream().mapToInt(run -> run.outcome().rows()).sum();
    }

    /** A file may name what comes in a later one, which may itself have waited for the first: at most one round a file. */
    static void bringInWhatWaits(List<FileRun<?>> runs) {
        boolean any = true;
        for (int round = 0; any && round < runs.size(); round++) {
            any = false;
            for (FileRun<?> run : runs) {
                any |= run.goOn();
            }
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
