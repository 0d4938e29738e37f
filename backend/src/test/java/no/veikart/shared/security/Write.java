package no.veikart.shared.security;

import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.veikart.testing.Api;
import no.veikart.testing.As;
import no.veikart.testing.Body;
import no.veikart.testing.Made;

/**
 * A write operation, and who may do it.
 *
 * @param request as it is prepared and then sent
 */
record Write(Prepared request, Set<Who> allowed) {

    /** Everyone; the editors belong to the unit that the thing belongs to, and to another. */
    enum Who {
        ANYONE(As.anyone()),
        EDITOR_WITHIN(As.editor("velferd")),
        EDITOR_OUTSIDE(As.editor("samfunn")),
        APPROVER(As.approver()),
        POLITICAL_SECRETARIAT(As.secretariat()),
        CONTROLLER(new As("controller", null, "controller")),
        ADMINISTRATOR(As.administrator()),
        STRATEGY_WRITE(As.machine("strategy:write")),
        ORGANISATION_WRITE(As.machine("organisation:write")),
        POLITICS_WRITE(As.machine("politics:write")),
        INDICATORS_WRITE(As.machine("indicators:write")),
        REPORTS_WRITE(As.machine("reports:write"));

        private final As caller;

        Who(As caller) {
            this.caller = caller;
        }

        As caller() {
            return caller;
        }
    }

    /** Makes what is needed, as an administrator, and gives the request that is then sent by each caller. */
    @FunctionalInterface
    interface Prepared extends Supplier<Supplier<Response>> {}

    static Map.Entry<String, Write> row(String operation, Prepared request, Set<Who> allowed) {
        return Map.entry(operation, new Write(request, allowed));
    }

    static Supplier<Response> create(String collection, Body body) {
        return () -> Api.post(collection, body);
    }

    static Supplier<Response> update(Made thing) {
        return patch(thing, "{\"externalIds\": []}");
    }

    static Supplier<Response> patch(Made thing, String patch) {
        String etag = thing.presentEtag();
        return () -> Api.patch(thing.path(), etag, patch);
    }

    static Supplier<Response> delete(Made thing) {
        String etag = thing.presentEtag();
        return () -> Api.delete(thing.path(), etag);
    }

    static Supplier<Response> transition(Made plan, String name) {
        String etag = plan.presentEtag();
        return () -> Api.transition(plan.path() + "/" + name, etag);
    }
}
