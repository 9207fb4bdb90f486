package org.sceneplan.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which of its two languages the command line speaks. */
final class Language {

    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");
    private static final String OPTION = "--lang";

    private Language() {
    }

    /** The language the environment asks for: the first variable that is set counts, as in POSIX. */
    static Locale ofEnvironment(Map<String, String> environment) {
        return VARIABLES.stream().map(environment::get).filter(value -> value != null && !value.isEmpty()).findFirst()
                .filter(value -> value.startsWith("zh")).isPresent() ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** The language named {@code zh} or {@code en}; empty for every other name. */
    static Optional<Locale> ofName(String name) {
        return switch (name) {
            case "zh" -> Optional.of(Locale.CHINESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    /** What {@code --lang} says, before anything else is read, so that complaints come in the right language. */
    static Optional<Locale> ofArguments(List<String> arguments) {
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return ofName(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return ofName(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
