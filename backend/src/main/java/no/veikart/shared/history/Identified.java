package no.veikart.shared.history;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** A thing with a code of its own: short, stable, and never given away again. */
@MappedSuperclass
public abstract class Identified extends Recorded {

    @Column(updatable = false)
    private String code;

    protected Identified() {}

    protected Identified(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
