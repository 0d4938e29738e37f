package no.veikart.shared.http;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;

/** Runs inside the transaction that {@code @Transactional} began, so that key and effect are stored together or not at all. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotencyInterceptor {

    private final Idempotency idempotency;

    @Context
    HttpHeaders headers;

    IdempotencyInterceptor(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = headers.getHeaderString(Idempotency.HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        ContractBody body = Arrays.stream(invocation.getParameters())
                .filter(ContractBody.class::isInstance)
                .map(ContractBody.class::cast)
                .findFirst()
                .orElseThrow();
        String operation = invocation.getMethod().getDeclaringClass().getSimpleName() + "."
                + invocation.getMethod().getName();
        Response replay = idempotency.begin(key, operation, body);
        if (replay != null) {
            return replay;
        }
        Response answer = (Response) invocation.proceed();
        idempotency.finish(key, operation, answer);
        return answer;
    }
}
