package no.veikart.shared.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import no.veikart.shared.problem.Faults;

/** Reads a merge patch. A patch that is no object would replace the whole resource, which nothing here allows. */
@Provider
@Consumes(MergePatchReader.MEDIA_TYPE)
public class MergePatchReader implements MessageBodyReader<MergePatch> {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final RequestBinder binder;

    MergePatchReader(RequestBinder binder) {
        this.binder = binder;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == MergePatch.class;
    }

    @Override
    public MergePatch readFrom(
            Class<MergePatch> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JsonNode tree = binder.read(body);
        if (!tree.isObject()) {
            var faults = new Faults();
            faults.at("", "wrong-type", "object");
            faults.check();
        }
        return new MergePatch(tree);
    }
}
