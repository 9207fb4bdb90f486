package org.sceneplan.workbench.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.prefs.BackingStoreException;
import org.sceneplan.editor.EditorPreferences;

/**
 * A choice of the print dialog that was given a name. Sets are kept in the preferences of the editor, one line each:
 * {@code sheet|plan; scale; paper; orientation; under|bare; name}.
 *
 * @param name not blank, one line
 * @param withUnderlay whether what lies under the plan is printed too
 */
record PrintSet(String name, PrintChoice choice, boolean withUnderlay) {
    private static final String KEY = "print.sets";
    private static final String SHEET = "sheet";
    private static final String PLAN = "plan";
    private static final String UNDER = "under";
    private static final String BARE = "bare";
    private static final int FIELDS = 6;

    /** The sets of this workspace, in the order they were saved first. */
    static List<PrintSet> all() {
        return read(EditorPreferences.text(KEY));
    }

    /**
     * Keeps sets in place of those kept before.
     *
     * @throws BackingStoreException if the workspace cannot be written
     */
    static void keep(List<PrintSet> sets) throws BackingStoreException {
        EditorPreferences.set(KEY, text(sets));
    }

    /** The sets with this one; one of the same name gives way. */
    List<PrintSet> in(List<PrintSet> sets) {
        List<PrintSet> changed = new ArrayList<>(sets);
        int same = sets.stream().map(PrintSet::name).toList().indexOf(name);
        if (same < 0) {
            changed.add(this);
        } else {
            changed.set(same, this);
        }
        return List.copyOf(changed);
    }

    /** Sets as they are kept. */
    static String text(List<PrintSet> sets) {
        return sets.stream().map(PrintSet::line).collect(Collectors.joining("\n"));
    }

    private String line() {
        return String.join(";", choice.withTitleBlock() ? SHEET : PLAN, String.valueOf((int) choice.scaleDenominator()),
                choice.paper().name(), choice.orientation().name(), withUnderlay ? UNDER : BARE, name);
    }

    /** Reads sets as they are kept; a damaged one and a second one of a name are left out. */
    static List<PrintSet> read(String text) {
        List<PrintSet> sets = new ArrayList<>();
        for (String line : text.lines().toList()) {
            of(line).filter(set -> sets.stream().noneMatch(other -> other.name.equals(set.name))).ifPresent(sets::add);
        }
        return List.copyOf(sets);
    }

    private static Optional<PrintSet> of(String line) {
        String[] fields = line.split(";", FIELDS);
        if (fields.length < FIELDS || fields[5].isBlank() || !List.of(SHEET, PLAN).contains(fields[0])
                || !List.of(UNDER, BARE).contains(fields[4])) {
            return Optional.empty();
        }
        try {
            int scale = Integer.parseInt(fields[1]);
            PrintChoice choice = new PrintChoice(fields[0].equals(SHEET), scale, PaperSize.valueOf(fields[2]),
                    PrintChoice.Orientation.valueOf(fields[3]));
            return PrintChoice.SCALES.contains(scale)
                    ? Optional.of(new PrintSet(fields[5], choice, fields[4].equals(UNDER))) : Optional.empty();
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
