import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

/**
 * Runs the statements of a file, one a line, for those that have no PostgreSQL client at hand. Launched from source:
 * {@code java -cp '<jars>/*' RunSql.java <jdbc url> <user> <password> <file>}. Stops at the first that fails.
 */
public final class RunSql {

    private RunSql() {}

    public static void main(String[] arguments) throws Exception {
        try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
                var statement = connection.createStatement();
                var lines = Files.lines(Path.of(arguments[3]), StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines::iterator) {
                statement.execute(line);
            }
        }
    }
}
