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

/** Reads request records: parsed strictly, held against the contract, bound; faults wait in {@link RequestFaults}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class ContractBodyReader implements MessageBodyReader<ContractBody> {

    private final RequestBinder binder;
    private final RequestFaults faults;

    ContractBodyReader(RequestBinder binder, RequestFaults faults) {
        this.binder = binder;
        this.faults = faults;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return ContractBody.class.isAssignableFrom(type);
    }

    @Override
    public ContractBody readFrom(
            Class<ContractBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JsonNode tree = binder.read(body);
        faults.received(tree);
        return binder.bind(tree, type, faults.faults());
    }
}
