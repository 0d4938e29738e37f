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

    public static final String LOOK_UP = "^[a-z0-9][a-z0-9.-]*:.{1,200}$";

    /** From the query parameter {@code externalId=system:value}; null stays null. */
    public static ExternalId parse(String parameter) {
        if (parameter == null) {
            return null;
        }
        String[] parts = parameter.split(":", 2);
        return new ExternalId(parts[0], parts[1]);
    }

    @Override
    public int compareTo(ExternalId other) {
        int bySystem = system.compareTo(other.system);
        return bySystem != 0 ? bySystem : value.compareTo(other.value);
    }
}
