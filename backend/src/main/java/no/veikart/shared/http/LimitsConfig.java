package no.veikart.shared.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds on what a client may send. */
@ConfigMapping(prefix = "veikart.limits")
public interface LimitsConfig {

    /** Largest body of a request; one megabyte holds any goal in three languages many times over. */
    @WithDefault("1M")
    MemorySize bodySize();
}
