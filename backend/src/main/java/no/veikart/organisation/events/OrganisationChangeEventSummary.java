package no.veikart.organisation.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.Days;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change event as others mention it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OrganisationChangeEventSummary", description = "A change event as others mention it")
public record OrganisationChangeEventSummary(
        @NotNull UUID id,
        @NotNull @Size(max = Code.LONGEST) String code,
        @NotNull OrganisationChangeEvent.Kind kind,

        @NotNull @Schema(description = "First day on which the tree is as the event left it")
        LocalDate date,

        @Schema(ref = "#/components/schemas/Title") LanguageMap title,

        @NotNull @Schema(description = "Whether that day is ahead")
        Boolean planned) {

    /** What a query of events {@code e} must select for {@link #from(Tuple)}. */
    public static final String COLUMNS = """
            e.id AS event_id, e.code AS event_code, e.kind, CAST(e.effective_on AS text) AS effective_on,
            e.title ->> 'nb' AS title_nb, e.title ->> 'nn' AS title_nn, e.title ->> 'en' AS title_en""";

    public static OrganisationChangeEventSummary from(Tuple row) {
        var title = new LanguageMap(
                row.get("title_nb", String.class),
                row.get("title_nn", String.class),
                row.get("title_en", String.class));
        var date = LocalDate.parse(row.get("effective_on", String.class));
        return new OrganisationChangeEventSummary(
                row.get("event_id", UUID.class),
                row.get("event_code", String.class),
                OrganisationChangeEvent.Kind.valueOf(row.get("kind", String.class)),
                date,
                title.equals(new LanguageMap(null, null, null)) ? null : title,
                date.isAfter(Days.today()));
    }
}
