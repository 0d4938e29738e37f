package no.veikart.shared.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault and every sentence that the sources use has words in the three languages, and none has words in vain. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/no/veikart");
    private static final Path WORDS = Path.of("src/main/resources/messages");
    private static final String CODE = "\"([a-z]+(?:-[a-z]+)*)\"";

    /** {@code faults.at("/code", "taken", …)}, {@code faults.parameter(…)}, {@code report.add(file, row, column, "unknown-column", …)}. */
    private static final Pattern FAULT = Pattern.compile(
            "(?:faults\\s*\\.(?:at|parameter)\\([^;]*?|report\\s*\\.add\\([^;]*?),\\s*" + CODE + "\\s*[,)]",
            Pattern.DOTALL);

    private static final Pattern FAULT_OF_SCHEMA = Pattern.compile("(?:case [^;]+|default) ->\\s*" + CODE + ";");
    private static final Pattern SENTENCE = Pattern.compile("ProblemType\\.[A-Z_]+,\\s*" + CODE);

    @ParameterizedTest
    @ValueSource(strings = {"problems.properties", "problems_nn.properties", "problems_en.properties"})
    void everyCodeInTheSources_hasWords(String file) {
        var missing = new TreeSet<>(used());
        missing.removeAll(words(file).stringPropertyNames());
        assertEquals(Set.of(), missing);
    }

    @Test
    void theScan_findsWhatIsKnownToBeUsed() {
        assertTrue(used().containsAll(List.of(
                "fault.taken",
                "fault.unknown-column",
                "fault.unreadable-row",
                "fault.too-long",
                "fault.invalid",
                "fault.wrong-cursor",
                "fault.unknown-parameter",
                "detail.unit-in-use",
                "detail.not-on-day",
                "detail.unreadable-at")));
    }

    @Test
    void noWords_standUnused() {
        var unused = new TreeSet<>(words("problems.properties").stringPropertyNames());
        unused.removeAll(used());
        Stream.of(ProblemType.values())
                .forEach(type -> unused.removeAll(List.of(type.slug() + ".title", type.slug() + ".description")));
        assertEquals(Set.of(), unused);
    }

    @Test
    void allLanguages_haveTheSameKeysAndTheSamePlaces() {
        var bokmal = words("problems.properties");
        for (String other : List.of("problems_nn.properties", "problems_en.properties")) {
            var words = words(other);
            assertEquals(bokmal.stringPropertyNames(), words.stringPropertyNames(), other);
            bokmal.stringPropertyNames()
                    .forEach(key -> assertEquals(
                            new MessageFormat(bokmal.getProperty(key)).getFormats().length,
                            new MessageFormat(words.getProperty(key)).getFormats().length,
                            other + ": " + key));
        }
    }

    @Test
    void fault_putsItsArgumentsIn() {
        var fault = new Fault(new Fault.Pointer("/code"), "taken", List.of("m1"));
        assertTrue(new Messages("en").fault(fault).contains("m1"));
        assertFalse(new Messages("nb").fault(fault).contains("{0}"));
    }

    private static Set<String> used() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> keys(file))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> keys(Path file) {
        try {
            String source = Files.readString(file);
            var keys = Stream.concat(found(FAULT, "fault.", source), found(SENTENCE, "detail.", source));
            return file.endsWith("ContractFaults.java")
                    ? Stream.concat(keys, found(FAULT_OF_SCHEMA, "fault.", source))
                    : keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, String prefix, String source) {
        return pattern.matcher(source).results().map(match -> prefix + match.group(1));
    }

    private static Properties words(String file) {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(WORDS.resolve(file))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
