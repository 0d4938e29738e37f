package no.veikart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed contract is the one that this build wrote. */
class ContractDriftIT {

    @Test
    void theCommittedContractIsWhatTheCodeSays() throws IOException {
        assertEquals(
                Files.readString(Path.of("target/openapi/openapi.yaml")),
                Files.readString(Path.of("../openapi/openapi.yaml")),
                "openapi/openapi.yaml has drifted from the code: run `make contract` and commit it");
    }
}
