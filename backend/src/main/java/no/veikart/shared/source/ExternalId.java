package no.veikart.shared.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What another system calls the same thing; unique per system and type. */
@Embeddable
@Schema(description = "What another system calls the same thing", additionalProperties = Schema.False.class)
public record ExternalId(
        @Column(name = "system")
        @NotNull
        @Size(min = 1, max = 60)
        @Schema(pattern = "^[a-z0-9][a-z0-9.-]*$", examples = "brreg")
        String system,

        @Column(name = "value") @NotNull @Size(min = 1, max = 200)
        String value)
        implements Comparable<ExternalId> {

    @Override
    public int compareTo(ExternalId other) {
        int bySystem = system.compareTo(other.system);
        return bySystem != 0 ? bySystem : value.compareTo(other.value);
    }
}
