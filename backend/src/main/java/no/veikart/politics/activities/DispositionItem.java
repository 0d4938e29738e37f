package no.veikart.politics.activities;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.veikart.shared.facts.Fact;
import no.veikart.shared.paging.ListRequest;
import no.veikart.shared.paging.Listing;
import no.veikart.shared.paging.Page;
import no.veikart.shared.source.Citation;
import no.veikart.shared.text.LanguageMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the money of a disposition account was, or is to be, used for. */
@Entity
@Table(name = "disposition_item")
@AssociationOverride(
        name = "externalIds",
        joinTable = @JoinTable(name = "disposition_item_external_id", joinColumns = @JoinColumn(name = "item_id")))
public class DispositionItem extends Fact {

    /** What sort of use it is. */
    @Schema(name = "DispositionItemKind")
    public enum Kind {
        STUDY_TRIPS,
        GIFT,
        SUPPORT,
        CONTRIBUTION,
        /** Of what is left, afterwards. */
        PLANNED_USE
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", updatable = false)
    private DispositionAccount account;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap title;

    private String recipient;
    private BigDecimal amount;

    @ManyToMany
    @BatchSize(size = 200)
    @JoinTable(
            name = "disposition_item_activity",
            joinColumns = @JoinColumn(name = "item_id"),
            inverseJoinColumns = @JoinColumn(name = "activity_id"))
    private Set<BodyActivity> activities = new HashSet<>();

    protected DispositionItem() {}

    DispositionItem(String code) {
        super(code);
    }

    void set(
            DispositionItemRequest request,
            DispositionAccount newAccount,
            Collection<BodyActivity> newActivities,
            Citation citation) {
        account = newAccount;
        ordinal = request.ordinal();
        kind = request.kind();
        title = request.title();
        recipient = request.recipient();
        amount = request.amount();
        activities.clear();
        activities.addAll(newActivities);
        state(request, citation);
    }

    DispositionAccount account() {
        return account;
    }

    int ordinal() {
        return ordinal;
    }

    Kind kind() {
        return kind;
    }

    LanguageMap title() {
        return title;
    }

    String recipient() {
        return recipient;
    }

    /** Norwegian kroner. */
    BigDecimal amount() {
        return amount;
    }

    List<BodyActivity> activities() {
        return activities.stream()
                .sorted(Comparator.comparing(BodyActivity::code))
                .toList();
    }

    @Override
    public void delete() {
        activities.clear();
        super.delete();
    }

    /** Finds uses of disposition accounts; every query fetches what an answer shows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<DispositionItem, UUID> {

        private static final String WHOLE = "DispositionItem i join fetch i.account a join fetch i.citation.source";

        List<DispositionItem> all() {
            return find("from " + WHOLE + " where i.deletedAt is null order by i.code")
                    .list();
        }

        boolean belongTo(DispositionAccount account) {
            return count("account = ?1 and deletedAt is null", account) > 0;
        }

        boolean payFor(BodyActivity activity) {
            return count("?1 member of activities and deletedAt is null", activity) > 0;
        }

        Page<DispositionItem> page(String account, Kind kind, ListRequest request, String sort) {
            return new Listing<DispositionItem>("i", WHOLE, "i.id")
                    .where("i.deletedAt is null")
                    .filter("account", account, "a.code = :account")
                    .filter("kind", kind, "i.kind = :kind")
                    .sortable("account", "a.code", String.class)
                    .sortable("ordinal", "i.ordinal", Integer.class)
                    .narrowed(request, "i", "i.title")
                    .page(getEntityManager(), request, sort);
        }
    }
}
