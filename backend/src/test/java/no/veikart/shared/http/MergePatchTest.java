package no.veikart.shared.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** RFC 7396, appendix A, case by case. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a":"b"}         | {"a":"c"}             | {"a":"c"}
            {"a":"b"}         | {"b":"c"}             | {"a":"b","b":"c"}
            {"a":"b"}         | {"a":null}            | {}
            {"a":"b","b":"c"} | {"a":null}            | {"b":"c"}
            {"a":["b"]}       | {"a":"c"}             | {"a":"c"}
            {"a":"c"}         | {"a":["b"]}           | {"a":["b"]}
            {"a":{"b":"c"}}   | {"a":{"b":"d","c":null}} | {"a":{"b":"d"}}
            {"a":[{"b":"c"}]} | {"a":[1]}             | {"a":[1]}
            ["a","b"]         | ["c","d"]             | ["c","d"]
            {"a":"b"}         | ["c"]                 | ["c"]
            {"a":"foo"}       | null                  | null
            {"a":"foo"}       | "bar"                 | "bar"
            {"e":null}        | {"a":1}               | {"e":null,"a":1}
            [1,2]             | {"a":"b","c":null}    | {"a":"b"}
            {}                | {"a":{"bb":{"ccc":null}}} | {"a":{"bb":{}}}
            """)
    void applyTo_doesAsTheStandardSays(String target, String patch, String result) throws JsonProcessingException {
        assertEquals(JSON.readTree(result), new MergePatch(JSON.readTree(patch)).applyTo(JSON.readTree(target)));
    }

    @Test
    void applyTo_leavesItsTargetAlone() throws JsonProcessingException {
        var target = JSON.readTree("{\"a\":{\"b\":1}}");
        new MergePatch(JSON.readTree("{\"a\":{\"b\":null}}")).applyTo(target);
        assertEquals(JSON.readTree("{\"a\":{\"b\":1}}"), target);
    }
}
