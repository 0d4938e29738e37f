package no.veikart.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Real access tokens, got the way people and machines get them: a user walks the authorization code flow with PKCE
 * (RFC 7636) through Keycloak's login page, a machine presents its client credentials (RFC 6749 section 4.4).
 */
public final class KeycloakLogin {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REDIRECT = KeycloakResource.WEB_ORIGIN + "/innlogging";
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final String endpoint;

    /** @param issuer the realm's address, as the configuration {@code veikart.oidc.issuer} has it */
    public KeycloakLogin(String issuer) {
        this.endpoint = issuer + "/protocol/openid-connect";
    }

    /** An access token of a local user, whose password is the user name. */
    public String userToken(String username) {
        String verifier = random();
        String authorize = endpoint + "/auth?"
                + form(Map.of(
                        "client_id", "veikart-web",
                        "response_type", "code",
                        "scope", "openid",
                        "redirect_uri", REDIRECT,
                        "state", random(),
                        "code_challenge_method", "S256",
                        "code_challenge", challenge(verifier)));
        try (var http = HttpClient.newHttpClient()) {
            var page = send(http, HttpRequest.newBuilder(URI.create(authorize)));
            String action = firstGroup(LOGIN_FORM, page.body(), "login form").replace("&amp;", "&");
            // By hand: Keycloak marks its cookies Secure, and Java's cookie manager then keeps them from plain http.
            var login = send(
                    http,
                    post(action, Map.of("username", username, "password", username))
                            .header("Cookie", cookies(page)));
            String location = login.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IllegalStateException("Keycloak did not accept the login of " + username));
            String code = URLDecoder.decode(firstGroup(CODE, location, "code"), UTF_8);
            return token(
                    http,
                    Map.of(
                            "grant_type", "authorization_code",
                            "client_id", "veikart-web",
                            "redirect_uri", REDIRECT,
                            "code", code,
                            "code_verifier", verifier));
        }
    }

    /** An access token of the machine client with the scopes that it asks for, such as {@code strategy:write}. */
    public String machineToken(String... scopes) {
        var request = new LinkedHashMap<String, String>();
        request.put("grant_type", "client_credentials");
        request.put("client_id", "veikart-machine");
        request.put("client_secret", KeycloakResource.MACHINE_SECRET);
        if (scopes.length > 0) {
            request.put("scope", String.join(" ", scopes));
        }
        try (var http = HttpClient.newHttpClient()) {
            return token(http, request);
        }
    }

    private String token(HttpClient http, Map<String, String> request) {
        var answer = send(http, post(endpoint + "/token", request));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Keycloak gave no token: " + answer.body());
        }
        try {
            return JSON.readTree(answer.body()).required("access_token").textValue();
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak's answer is not JSON", e);
        }
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking Keycloak", e);
        }
    }

    private static HttpRequest.Builder post(String address, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }

    private static String cookies(HttpResponse<?> response) {
        List<String> set = response.headers().allValues("Set-Cookie");
        return set.stream().map(cookie -> cookie.split(";", 2)[0]).collect(joining("; "));
    }

    private static String firstGroup(Pattern pattern, String text, String what) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("Keycloak's answer holds no " + what);
        }
        return matcher.group(1);
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return base64(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
