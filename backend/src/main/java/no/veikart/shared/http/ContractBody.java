package no.veikart.shared.http;

/** Marks a request record: its JSON is held against the schema of the record's own name before it is bound. */
public interface ContractBody {}
