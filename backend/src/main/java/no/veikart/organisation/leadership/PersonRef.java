package no.veikart.organisation.leadership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.veikart.shared.text.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as others mention them. */
@Schema(name = "PersonRef")
public record PersonRef(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull @Size(max = 200) String name) {

    public static PersonRef from(Person person) {
        return new PersonRef(person.id(), person.code(), person.name());
    }
}
