package no.veikart.shared.http;

/** A representation of one thing whose number of changes is known; it becomes the first part of the ETag. */
public interface Versioned {

    Integer version();
}
