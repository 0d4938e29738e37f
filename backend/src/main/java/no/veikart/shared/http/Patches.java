package no.veikart.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import no.veikart.shared.problem.Faults;

/** Lays a merge patch over a thing's present state and binds the result like a request of its own. */
@Singleton
public class Patches {

    private final RequestBinder binder;

    Patches(RequestBinder binder) {
        this.binder = binder;
    }

    @SuppressWarnings("unchecked")
    public <T extends ContractBody> T apply(MergePatch patch, T present, Faults faults) {
        JsonNode merged = patch.applyTo(binder.tree(present));
        return binder.bind(merged, (Class<T>) present.getClass(), faults);
    }
}
