package no.veikart.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class LanguageMapTest {

    @Test
    void json_leavesOutWhatIsAbsent() throws JsonProcessingException {
        assertEquals("{\"nb\":\"Mål\"}", new ObjectMapper().writeValueAsString(LanguageMap.nb("Mål")));
    }
}
