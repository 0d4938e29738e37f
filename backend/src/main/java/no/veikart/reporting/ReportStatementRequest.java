package no.veikart.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import no.veikart.reporting.ReportMention.Type;
import no.veikart.shared.http.ContractBody;
import no.veikart.shared.source.CitationRequest;
import no.veikart.shared.source.ExternalId;
import no.veikart.shared.text.Code;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement as it is written. */
@Schema(name = "ReportStatementRequest", additionalProperties = Schema.False.class)
public record ReportStatementRequest(
        @NotNull @Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotNull
        @Size(min = 1, max = Code.LONGEST)
        @Pattern(regexp = Code.PATTERN)
        @Schema(description = "Code of the section")
        String section,

        @NotNull @Min(0) @Max(10_000) @Schema(description = "Place in the section")
        Integer ordinal,

        @NotNull @Schema(ref = "#/components/schemas/Text", required = true)
        LanguageMap text,

        @Size(max = ReportStatementRequest.MOST)
        @Schema(uniqueItems = true, description = "Codes of goals that it speaks of")
        List<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> goals,

        @Size(max = ReportStatementRequest.MOST)
        @Schema(uniqueItems = true, description = "Codes of plans that it speaks of")
        List<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> plans,

        @Size(max = ReportStatementRequest.MOST)
        @Schema(uniqueItems = true, description = "Codes of organisation units that it speaks of")
        List<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> units,

        @Size(max = ReportStatementRequest.MOST)
        @Schema(uniqueItems = true, description = "Codes of political bodies that it speaks of")
        List<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> bodies,

        @Size(max = ReportStatementRequest.MOST)
        @Schema(uniqueItems = true, description = "Codes of indicators that it speaks of")
        List<@Size(min = 1, max = Code.LONGEST) @Pattern(regexp = Code.PATTERN) String> indicators,

        @NotNull CitationRequest source,
        @Size(max = 20) @Schema(uniqueItems = true) List<ExternalId> externalIds)
        implements ContractBody {

    /** Of each sort, in one statement. */
    static final int MOST = 10;

    /** The member that holds the codes of each sort of thing. */
    static final Map<Type, String> MEMBERS = Map.of(
            Type.GOAL, "goals",
            Type.PLAN, "plans",
            Type.ORGANISATION_UNIT, "units",
            Type.POLITICAL_BODY, "bodies",
            Type.INDICATOR, "indicators");

    public ReportStatementRequest {
        goals = goals == null ? List.of() : List.copyOf(goals);
        plans = plans == null ? List.of() : List.copyOf(plans);
        units = units == null ? List.of() : List.copyOf(units);
        bodies = bodies == null ? List.of() : List.copyOf(bodies);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    static ReportStatementRequest of(ReportStatement statement, List<ReportMentionResponse> mentions) {
        return new ReportStatementRequest(
                statement.code(),
                statement.section().code(),
                statement.ordinal(),
                statement.text(),
                codes(mentions, Type.GOAL),
                codes(mentions, Type.PLAN),
                codes(mentions, Type.ORGANISATION_UNIT),
                codes(mentions, Type.POLITICAL_BODY),
                codes(mentions, Type.INDICATOR),
                CitationRequest.of(statement.citation()),
                statement.externalIds().stream().sorted().toList());
    }

    /** The codes of what it mentions. */
    Map<Type, List<String>> codes() {
        return Map.of(
                Type.GOAL, goals,
                Type.PLAN, plans,
                Type.ORGANISATION_UNIT, units,
                Type.POLITICAL_BODY, bodies,
                Type.INDICATOR, indicators);
    }

    /** Whether it says the same; the order in which things are mentioned says nothing. */
    boolean saysTheSameAs(ReportStatementRequest other) {
        return sorted().equals(other.sorted());
    }

    private ReportStatementRequest sorted() {
        return new ReportStatementRequest(
                code,
                section,
                ordinal,
                text,
                goals.stream().sorted().toList(),
                plans.stream().sorted().toList(),
                units.stream().sorted().toList(),
                bodies.stream().sorted().toList(),
                indicators.stream().sorted().toList(),
                source,
                externalIds.stream().sorted().toList());
    }

    private static List<String> codes(List<ReportMentionResponse> mentions, Type type) {
        return mentions.stream()
                .filter(mention -> mention.type() == type)
                .map(ReportMentionResponse::code)
                .toList();
    }
}
