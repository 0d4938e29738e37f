package no.veikart.exchange.files;

import java.util.Map;

/**
 * One row of a file.
 *
 * @param number line in the file, counted from 1 with the header as the first
 * @param values by column; empty cells are left out
 */
public record Row(String file, long number, Map<String, String> values) {}
