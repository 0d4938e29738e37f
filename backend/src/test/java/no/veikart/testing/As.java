package no.veikart.testing;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.security.TestIdentityAssociation;
import jakarta.enterprise.inject.spi.CDI;
import java.util.function.Supplier;

/**
 * Lets one test ask as several callers, one after the other: what {@code @TestSecurity} does for a whole test, for one step of it.
 *
 * @param roles of the caller; none for anyone without a login
 * @param unit that the caller's token claims, or null
 */
public record As(String name, String unit, String... roles) {

    public static As anyone() {
        return new As(null, null);
    }

    public static As administrator() {
        return new As("admin", null, "administrator");
    }

    public static As approver() {
        return new As("approver", null, "approver");
    }

    public static As secretariat() {
        return new As("secretariat", null, "political-secretariat");
    }

    /** An editor of a unit, named by its code. */
    public static As editor(String unit) {
        return new As("editor-" + unit, unit, "editor");
    }

    /** A machine with one scope. */
    public static As machine(String scope) {
        return new As("machine", null, scope);
    }

    /** Does the step as this caller; afterwards the test's own caller is back. */
    public <T> T get(Supplier<T> step) {
        var association = CDI.current().select(TestIdentityAssociation.class).get();
        var own = association.getTestIdentity();
        association.setTestIdentity(identity());
        try {
            return step.get();
        } finally {
            association.setTestIdentity(own);
        }
    }

    public void run(Runnable step) {
        get(() -> {
            step.run();
            return null;
        });
    }

    private QuarkusSecurityIdentity identity() {
        if (name == null) {
            return null; // no login at all
        }
        var identity = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(name));
        for (String role : roles) {
            identity.addRole(role);
        }
        if (unit != null) {
            identity.addAttribute("unit", unit);
        }
        return identity.build();
    }

    @Override
    public String toString() {
        return name == null ? "anyone" : name;
    }
}
