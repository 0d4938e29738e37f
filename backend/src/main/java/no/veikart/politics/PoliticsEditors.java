package no.veikart.politics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.veikart.shared.http.AllowedAction;
import no.veikart.shared.security.Caller;
import no.veikart.shared.security.Role;

/** Who keeps what is political: the secretariat, for the whole municipality. */
@ApplicationScoped
public class PoliticsEditors {

    private final Caller caller;

    PoliticsEditors(Caller caller) {
        this.caller = caller;
    }

    public List<AllowedAction> allowedActions() {
        return caller.hasAny(Role.POLITICAL_SECRETARIAT, Role.ADMINISTRATOR, Role.POLITICS_WRITE)
                ? List.of(AllowedAction.EDIT, AllowedAction.DELETE)
                : List.of();
    }
}
