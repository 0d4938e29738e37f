package no.veikart.exchange.files;

import jakarta.inject.Singleton;
import java.util.List;
import no.veikart.politics.processes.ProcessPhaseRequest;
import no.veikart.politics.processes.ProcessPhases;
import no.veikart.politics.processes.ProcessRequest;
import no.veikart.politics.processes.Processes;

/** Processes towards decisions with their phases, after the plans that they lead to. */
@Singleton
class ProcessFiles implements AreaFiles {

    private final Processes processes;
    private final ProcessPhases phases;

    ProcessFiles(Processes processes, ProcessPhases phases) {
        this.processes = processes;
        this.phases = phases;
    }

    @Override
    public List<DataFile<?>> files() {
        return List.of(
                DataFile.of("processes.csv", ProcessRequest.class)
                        .titled("Prosesser mot vedtak", "Prosessar mot vedtak", "Processes towards decisions")
                        .columns(
                                "code",
                                "ordinal:int",
                                "title:map",
                                "description:map",
                                "plans:list",
                                "planned",
                                "plannedTo")
                        .cited()
                        .writtenBy(PoliticsFiles.WRITERS)
                        .storedBy(processes::upsert)
                        .readFrom(processes::all),
                DataFile.of("process-phases.csv", ProcessPhaseRequest.class)
                        .titled("Steg i prosessene", "Steg i prosessane", "Phases of processes")
                        .columns(
                                "code",
                                "process",
                                "ordinal:int",
                                "kind",
                                "title:map",
                                "planned",
                                "plannedTo",
                                "actual",
                                "actualTo",
                                "bodies:list",
                                "participants:map",
                                "inferred:bool",
                                "inferredNote:map")
                        .cited()
                        .writtenBy(PoliticsFiles.WRITERS)
                        .storedBy(phases::upsert)
                        .readFrom(drafts -> phases.all()));
    }
}
