package no.veikart.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import no.veikart.organisation.units.OrganisationUnit;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import no.veikart.shared.time.ValidPeriod;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a goal says for a period: as known today ({@link GoalVersion}), or as known once ({@link GoalRecord}). */
@MappedSuperclass
public abstract class GoalState {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "goal_id")
    private Goal goal;

    @Embedded
    private ValidPeriod valid;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Goal parent;

    private Integer number;

    @Enumerated(EnumType.STRING)
    private Goal.Kind kind;

    @Column(name = "kind_inferred")
    private boolean kindInferred;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap description;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accountable_unit_id")
    private OrganisationUnit accountableUnit;

    @Enumerated(EnumType.STRING)
    private Goal.Lifecycle lifecycle;

    @Embedded
    protected Citation citation; // Hibernate's enhancer needs to see an inherited class-typed component

    protected GoalState() {}

    protected GoalState(Goal goal, ValidPeriod valid) {
        this.goal = goal;
        this.valid = valid;
    }

    /** When this state was recorded. */
    abstract Instant recordedAt();

    void set(GoalRequest request, Goal newParent, OrganisationUnit newAccountableUnit, Citation newCitation) {
        parent = newParent;
        number = request.number();
        kind = request.kind();
        kindInferred = request.kindInferred();
        title = request.title();
        description = request.description();
        accountableUnit = newAccountableUnit;
        lifecycle = request.lifecycle();
        citation = newCitation;
    }

    void setValid(ValidPeriod period) {
        valid = period;
    }

    Goal goal() {
        return goal;
    }

    ValidPeriod valid() {
        return valid;
    }

    Goal parent() {
        return parent;
    }

    Integer number() {
        return number;
    }

    Goal.Kind kind() {
        return kind;
    }

    boolean isKindInferred() {
        return kindInferred;
    }

    LanguageMap title() {
        return title;
    }

    LanguageMap description() {
        return description;
    }

    OrganisationUnit accountableUnit() {
        return accountableUnit;
    }

    Goal.Lifecycle lifecycle() {
        return lifecycle;
    }

    Citation citation() {
        return citation;
    }
}
