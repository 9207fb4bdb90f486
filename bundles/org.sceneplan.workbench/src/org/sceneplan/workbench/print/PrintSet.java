package org.sceneplan.workbench.print;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.prefs.BackingStoreException;
import org.sceneplan.editor.EditorPreferences;

/**
 * A choice of the print dialog that was given a name. Sets are kept in the preferences of the editor, one line each:
 * {@code part; area; layers; state of the layers; sheet|plan; scale; paper; orientation; under|bare; name}. Those of
 * earlier versions begin with the fifth: all of the plan with the layers on screen.
 *
 * @param name not blank, one line
 * @param withUnderlay whether what lies under the plan is printed too
 */
record PrintSet(String name, PrintChoice choice, boolean withUnderlay, AreaChoice area, LayerChoice layers) {
    private static final String KEY = "print.sets";
    private static final String SHEET = "sheet";
    private static final String PLAN = "plan";
    private static final String UNDER = "under";
    private static final String BARE = "bare";
    private static final int FIELDS = 6;
    private static final String PART = "part;";
    private static final int PART_FIELDS = 5;

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
        return PART + String.join(";", area.name(), layers.kind().name(),
                URLEncoder.encode(layers.state(), StandardCharsets.UTF_8),
                choice.withTitleBlock() ? SHEET : PLAN, String.valueOf((int) choice.scaleDenominator()), choice.paper().name(), choice.orientation().name(), withUnderlay ? UNDER : BARE, name);
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
        if (!line.startsWith(PART)) {
            return of(line, AreaChoice.WHOLE, LayerChoice.SHOWN);
        }
        String[] fields = line.split(";", PART_FIELDS);
        try {
            return fields.length < PART_FIELDS ? Optional.empty() : of(fields[4], AreaChoice.valueOf(fields[1]),
                    new LayerChoice(LayerChoice.Kind.valueOf(fields[2]),
                            URLDecoder.decode(fields[3], StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<PrintSet> of(String line, AreaChoice area, LayerChoice layers) {
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
                    ? Optional.of(new PrintSet(fields[5], choice, fields[4].equals(UNDER), area, layers))
                    : Optional.empty();
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
