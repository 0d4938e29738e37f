package no.veikart.shared.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A POST that honours {@code Idempotency-Key}. Stands beside {@code @Transactional}, whose transaction it shares. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE}) // on a type only for the interceptor itself
public @interface Idempotent {}
