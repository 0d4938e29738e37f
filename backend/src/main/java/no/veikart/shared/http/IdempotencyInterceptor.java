package no.veikart.shared.http;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Runs inside the transaction that {@code @Transactional} began, so that key and effect are stored together or not at all. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotencyInterceptor {

    private final Idempotency idempotency;
    private final RequestFaults request;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    IdempotencyInterceptor(Idempotency idempotency, RequestFaults request) {
        this.idempotency = idempotency;
        this.request = request;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = headers.getHeaderString(Idempotency.HEADER);
        boolean stores = !Boolean.parseBoolean(uri.getQueryParameters().getFirst(DryRuns.PARAMETER));
        if (key == null || !stores) {
            return invocation.proceed();
        }
        String operation = invocation.getMethod().getDeclaringClass().getSimpleName() + "."
                + invocation.getMethod().getName();
        Response replay = idempotency.begin(key, operation, request.sent());
        if (replay != null) {
            return replay;
        }
        Response answer = (Response) invocation.proceed();
        idempotency.finish(key, operation, answer);
        return answer;
    }
}
