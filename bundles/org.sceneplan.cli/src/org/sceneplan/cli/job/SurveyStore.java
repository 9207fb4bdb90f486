package org.sceneplan.cli.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.sceneplan.cli.argument.Arguments;
import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.UsageException;

/**
 * Code, name and format of the store that a drawing is made the survey of. What the command line leaves out is taken
 * from the name of the drawing.
 *
 * @param code code of the store by the rules of a survey
 * @param name name of the store
 * @param format id of a format standard
 */
public record SurveyStore(String code, String name, String format) {

    /** Code of the store. */
    public static final Option CODE = Option.withValue("--code", "CODE");
    /** Name of the store. */
    public static final Option NAME = Option.withValue("--name", "NAME");
    /** Format standard of the store. */
    public static final Option FORMAT = Option.withValue("--store-format", "FORMAT");

    private static final List<String> FORMATS = List.of("S_CLASS", "SMART_KITCHEN", "HOME", "THREE_C");
    private static final Pattern CODE_RULE = Pattern.compile("[A-Z0-9-]{3,32}");
    private static final int LONGEST_CODE = 32;
    private static final int LONGEST_NAME = 120;

    /**
     * Reads the options.
     *
     * @param drawing the file that is imported
     * @throws UsageException if a value is none a survey takes
     */
    public static SurveyStore of(Arguments arguments, Path drawing) throws UsageException {
        String file = drawing.getFileName() == null ? "" : drawing.getFileName().toString();
        String base = file.replaceFirst("\\.[^.]*$", "").replaceAll("\\p{Cntrl}+", " ").strip();
        String code = arguments.value(CODE).orElseGet(() -> code(base));
        String name = arguments.value(NAME).orElse(base.isEmpty() ? code : base).strip();
        String format = arguments.value(FORMAT).orElse("HOME");
        if (!CODE_RULE.matcher(code).matches()) {
            throw new UsageException("SurveyStore_code", code);
        }
        if (!FORMATS.contains(format)) {
            throw new UsageException("SurveyStore_format", format, String.join(", ", FORMATS));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new UsageException("SurveyStore_name", LONGEST_NAME);
        }
        return new SurveyStore(code, name, format);
    }

    /** The name of a file as a code: upper case, hyphens for all else. */
    private static String code(String base) {
        String code = base.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = code.substring(0, Math.min(code.length(), LONGEST_CODE - "SHELL-".length()));
        return CODE_RULE.matcher(cut).matches() ? cut : cut.isEmpty() ? "SHELL" : "SHELL-" + cut;
    }
}
