package org.sceneplan.rules.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sceneplan.plan.edit.ElementPhrase;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.ColumnSnapshot;
import org.sceneplan.plan.snapshot.DimensionSnapshot;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.GroupSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.NoteSnapshot;
import org.sceneplan.plan.snapshot.ObstacleSnapshot;
import org.sceneplan.plan.snapshot.OpeningSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;
import org.sceneplan.plan.snapshot.ServiceSnapshot;
import org.sceneplan.plan.snapshot.WallSnapshot;
import org.sceneplan.rules.DesignContext;

/** Puts the names people read on the plan into labels and refusals of edits, which name elements by kind and id. */
public final class NamedElements {

    private static final Wording WORDING = Wording.of(NamedElements.class);
    private static final Pattern QUOTED = Pattern.compile("'([\\p{L}\\p{N}_./-]+)'|“([\\p{L}\\p{N}_./-]+)”");
    private static final Pattern EDGE = Pattern.compile("edge/(\\d{1,5})");
    private static final int NOTE_LENGTH = 24;
    private static final List<String> CLASSES = List.of("Aisle", "Column", "Dimension", "DisplayPosition", "Fixture",
            "Group", "Guide", "MaterialPlacement", "Note", "Obstacle", "Opening", "ServicePoint", "Underlay",
            "UnmetRequirement", "Wall", "WallOpening", "Zone");

    private final DesignContext context;
    private final ObjectNames names;

    /** An element of the plan. */
    private record Named(String className, Bilingual name) {
    }

    /** Names elements of one plan as it is. */
    public NamedElements(DesignContext context) {
        this.context = context;
        this.names = new ObjectNames(context);
    }

    /**
     * Returns a sentence with elements named as findings name them, for example {@code fixture F12 (TV wall)} instead
     * of {@code fixture 'L1.fixture.F12'}; what is in the plan no longer keeps its kind and the end of its id.
     */
    public String in(String sentence, Locale locale) {
        String shown = sentence;
        for (String id : quoted(sentence)) {
            Named element = find(id).orElse(null);
            shown = element == null ? gone(coded(shown, id, locale), id, locale) : shown
                    .replace(new ElementPhrase(element.className(), id).in(locale), element.name().in(locale))
                    .replace("'" + id + "'", element.name().in(locale))
                    .replace("“" + id + "”", element.name().in(locale));
        }
        return shown;
    }

    private static Set<String> quoted(String sentence) {
        Set<String> ids = new TreeSet<>();
        Matcher quote = QUOTED.matcher(sentence);
        while (quote.find()) {
            ids.add(quote.group(1) == null ? quote.group(2) : quote.group(1));
        }
        return ids;
    }

    /** Puts names in the place of codes of the catalogue and the standard. */
    private String coded(String sentence, String code, Locale locale) {
        String product = context.catalogue().product(code)
                .map(found -> found.brand() + " " + found.model()).orElse(code);
        String shown = sentence.replace(new ElementPhrase("Product", code).in(locale), product)
                .replace(new ElementPhrase("ProductType", code).in(locale), names.productType(code).in(locale))
                .replace(new ElementPhrase("FixtureType", code).in(locale), names.fixtureType(code).in(locale));
        return context.standard().zone(code).isEmpty() ? shown
                : shown.replace(new ElementPhrase("ZoneKind", code).in(locale),
                        WORDING.text("ObjectNames_zone", names.zoneCode(code)).in(locale));
    }

    private static String gone(String sentence, String id, Locale locale) {
        String shown = sentence;
        for (String className : CLASSES) {
            ElementPhrase phrase = new ElementPhrase(className, id);
            shown = shown.replace(phrase.in(locale), phrase.kind(locale) + " " + ElementIds.shortId(id));
        }
        return shown;
    }

    /** Also finds the wall or column of a face, for example {@code L1.wall.W1/left}, and an edge of the outline, numbered from 1. */
    private Optional<Named> find(String id) {
        int face = id.lastIndexOf('/');
        Matcher edge = EDGE.matcher(id);
        if (edge.matches()) {
            String number = String.valueOf(Integer.parseInt(edge.group(1)) + 1);
            return Optional.of(new Named("Wall", WORDING.text("NamedElements_edge", number)));
        }
        return element(face < 0 ? id : id.substring(0, face));
    }

    private Optional<Named> element(String id) {
        return context.plan().levels().stream().flatMap(level -> find(level, id).stream()).findFirst()
                .or(() -> context.plan().layers().stream()
                        .filter(layer -> layer.id().equals(id) && !layer.name().isEmpty()).findFirst()
                        .map(layer -> new Named("Layer", WORDING.text("NamedElements_layer", layer.name()))));
    }

    private Optional<Named> find(LevelSnapshot level, String id) {
        return level.id().equals(id) ? Optional.of(new Named("Level", names.level(level)))
                : level.fixture(id).map(fixture -> new Named("Fixture", names.fixture(fixture)))
                        .or(() -> level.zone(id).map(zone -> new Named("Zone", names.zone(zone))))
                        .or(() -> shell(level, id)).or(() -> added(level, id)).or(() -> position(level, id));
    }

    private Optional<Named> shell(LevelSnapshot level, String id) {
        String shortId = ElementIds.shortId(id);
        return of(level.walls(), WallSnapshot::id, id, "Wall", wall -> WORDING.text("ObjectNames_wall", shortId))
                .or(() -> of(level.columns(), ColumnSnapshot::id, id, "Column",
                        column -> WORDING.text("ObjectNames_column", shortId)))
                .or(() -> of(level.openings(), OpeningSnapshot::id, id, "Opening", names::opening))
                .or(() -> names.wallOpening(level, id).map(name -> new Named("WallOpening", name)))
                .or(() -> of(level.obstacles(), ObstacleSnapshot::id, id, "Obstacle", names::obstacle))
                .or(() -> of(level.services(), ServiceSnapshot::id, id, "ServicePoint", names::service));
    }

    private Optional<Named> added(LevelSnapshot level, String id) {
        return of(level.aisles(), AisleSnapshot::id, id, "Aisle", names::aisle)
                .or(() -> of(level.notes(), NoteSnapshot::id, id, "Note",
                        note -> WORDING.text("NamedElements_note", beginning(note.text()))))
                .or(() -> of(level.dimensions(), DimensionSnapshot::id, id, "Dimension",
                        dimension -> WORDING.text("NamedElements_dimension",
                                Figures.millimetres(Math.round(dimension.lengthMm())))))
                .or(() -> of(level.groups().stream().filter(group -> !group.name().isEmpty()).toList(),
                        GroupSnapshot::id, id, "Group",
                        group -> WORDING.text("NamedElements_group", group.name())));
    }

    private Optional<Named> position(LevelSnapshot level, String id) {
        return of(level.fixtures().stream().flatMap(fixture -> fixture.positions().stream()).toList(),
                PositionSnapshot::id, id, "DisplayPosition", position -> WORDING.text("NamedElements_position",
                        position.number(), names.productType(position.productTypeCode())));
    }

    private static <E> Optional<Named> of(List<E> elements, Function<E, String> ids, String id, String className,
            Function<E, Bilingual> name) {
        return elements.stream().filter(element -> ids.apply(element).equals(id)).findFirst()
                .map(element -> new Named(className, name.apply(element)));
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= NOTE_LENGTH ? line : line.substring(0, NOTE_LENGTH) + "…";
    }
}
