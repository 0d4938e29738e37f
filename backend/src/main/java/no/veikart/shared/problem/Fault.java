package no.veikart.shared.problem;

import java.util.List;

/**
 * One thing wrong with a request, before it is put into words.
 *
 * @param place where: a JSON pointer (RFC 6901) into the body, the name of a parameter, or a cell of a file
 * @param code what: a key of the messages, stable for clients
 * @param arguments what the words need, such as a limit
 */
public record Fault(Place place, String code, List<Object> arguments) {

    public sealed interface Place {}

    public record Pointer(String value) implements Place {}

    public record Parameter(String name) implements Place {}

    /** @param row line in the file, counted from 1 with the header as the first */
    public record Cell(String file, long row, String column) implements Place {}
}
