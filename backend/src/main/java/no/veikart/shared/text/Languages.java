package no.veikart.shared.text;

import java.util.List;
import java.util.Locale;

/** The languages that Veikart speaks: bokmål first, nynorsk, English. */
public final class Languages {

    public static final String DEFAULT = "nb";
    public static final String PATTERN = "^(nb|nn|en)$";
    public static final List<String> ALL = List.of(DEFAULT, "nn", "en");

    private Languages() {}

    /** The best of our languages for a reader, from Accept-Language (RFC 9110, 12.5.4); plain Norwegian means bokmål. */
    public static String preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return DEFAULT;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-", 2)[0])
                    .map(language -> language.equals("no") ? DEFAULT : language)
                    .filter(ALL::contains)
                    .findFirst()
                    .orElse(DEFAULT);
        } catch (IllegalArgumentException e) {
            return DEFAULT; // an unreadable preference is no reason to refuse an answer
        }
    }
}
