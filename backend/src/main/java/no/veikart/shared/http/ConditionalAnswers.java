package no.veikart.shared.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts a strong ETag on every successful answer, turns a repeated GET into 304, and says who may cache it. */
public class ConditionalAnswers {

    private final ObjectMapper mapper;

    ConditionalAnswers(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        boolean reading = List.of("GET", "HEAD").contains(request.getMethod());
        boolean successful = response.getStatus() >= 200 && response.getStatus() < 300;
        if (!successful || !response.hasEntity()) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            return;
        }
        Object entity = response.getEntity();
        byte[] body = bytes(entity);
        EntityTag tag = EntityTags.of(entity, body);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        boolean anonymous = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        response.getHeaders()
                .putSingle(HttpHeaders.CACHE_CONTROL, anonymous ? "public, no-cache" : "private, no-cache");
        response.getHeaders().putSingle(HttpHeaders.VARY, "Authorization, Accept, Accept-Language, Origin");
        if (reading && EntityTags.isSeen(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(body, response.getEntityAnnotations(), response.getMediaType());
        }
    }

    private byte[] bytes(Object entity) throws JsonProcessingException {
        return switch (entity) {
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            case Idempotency.Replay replay -> replay.body().getBytes(StandardCharsets.UTF_8);
            default -> mapper.writeValueAsBytes(entity);
        };
    }
}
