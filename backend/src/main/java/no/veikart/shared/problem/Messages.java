package no.veikart.shared.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of problems, in the reader's language. */
public final class Messages {

    private final ResourceBundle bundle;

    public Messages(String language) {
        this.bundle = ResourceBundle.getBundle(
                "messages.problems",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String title(ProblemType type) {
        return bundle.getString(type.slug() + ".title");
    }

    public String description(ProblemType type) {
        return bundle.getString(type.slug() + ".description");
    }

    public String detail(String key, List<Object> arguments) {
        return format("detail." + key, arguments);
    }

    public String fault(Fault fault) {
        try {
            return format("fault." + fault.code(), fault.arguments());
        } catch (MissingResourceException e) {
            throw new IllegalStateException("No words for the fault " + fault.code(), e);
        }
    }

    private String format(String key, List<Object> arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments.toArray());
    }
}
