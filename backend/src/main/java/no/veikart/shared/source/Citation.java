package no.veikart.shared.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Where a fact stands: a document, and the heading or page in it. */
@Embeddable
public class Citation {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    @Column(name = "source_locator")
    private String locator;

    protected Citation() {}

    public Citation(Source source, String locator) {
        this.source = source;
        this.locator = locator;
    }

    public Source source() {
        return source;
    }

    public String locator() {
        return locator;
    }
}
