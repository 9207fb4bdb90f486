package org.sceneplan.cli.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.text.Texts;

/** The plans that the operands of a call name: files as they are, folders with all plans in and below them. */
public final class PlanFiles {

    private static final Texts TEXTS = new Texts(PlanFiles.class);
    private static final String ENDING = ".storeplan";

    private PlanFiles() {
    }

    /**
     * One plan.
     *
     * @param name name for people: the operand, behind a folder the way to the plan, with {@code /} on every system
     * @param file where it is
     */
    public record Named(String name, Path file) {
    }

    /**
     * The plans in the order of the operands, those of a folder in the order of their names, each once.
     *
     * @throws BadInputException if a folder can't be read or has no plan
     */
    public static List<Named> of(Call call) throws BadInputException {
        return of(call, 0);
    }

    /** The plans of the operands from an index on. */
    public static List<Named> of(Call call, int first) throws BadInputException {
        List<Named> plans = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        List<String> operands = call.arguments().operands();
        for (String operand : operands.subList(first, operands.size())) {
            Path path = call.path(operand);
            List<Named> found = Files.isDirectory(path) ? below(operand, path, call.locale())
                    : List.of(new Named(operand, path));
            found.stream().filter(plan -> seen.add(plan.file().toAbsolutePath().normalize())).forEach(plans::add);
        }
        return plans;
    }

    private static List<Named> below(String operand, Path folder, Locale locale) throws BadInputException {
        String prefix = operand.replace('\\', '/').replaceAll("/+$", "");
        List<Named> found;
        try (Stream<Path> files = Files.walk(folder)) {
            found = files.filter(file -> file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .map(file -> new Named(prefix + "/" + folder.relativize(file).toString().replace('\\', '/'), file))
                    .sorted(Comparator.comparing(Named::name)).toList();
        } catch (UncheckedIOException e) {
            throw unreadable(operand, e.getCause(), locale);
        } catch (IOException e) {
            throw unreadable(operand, e, locale);
        }
        if (found.isEmpty()) {
            throw new BadInputException(TEXTS.get(locale, "PlanFiles_none", operand, ENDING));
        }
        return found;
    }

    private static BadInputException unreadable(String operand, IOException failure, Locale locale) {
        return new BadInputException(
                TEXTS.get(locale, "PlanFiles_unreadable", operand, NewFiles.reason(failure, locale)), failure);
    }
}
