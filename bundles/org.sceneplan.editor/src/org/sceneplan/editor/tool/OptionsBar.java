package org.sceneplan.editor.tool;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.session.PlanSession;
import org.sceneplan.editor.tool.DrawKind.Option;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.plan.snapshot.AisleSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.ZoneSnapshot;
import org.sceneplan.rules.zone.ZoneRoom;
import org.sceneplan.standard.ZoneTarget;

/** What can be set for the active tool, above the canvas. */
public final class OptionsBar {
    private static final int TEXT_PIXELS = 90;
    private static final int WIDE_TEXT_PIXELS = 260;

    /** A value with what the user reads. */
    private record Choice(String value, String label) {
    }

    private final Composite bar;
    private final PlanSession session;
    private final DrawSettings settings;
    private final PackageTexts texts;
    private final Runnable toCanvas;
    private DrawKind shown = DrawKind.SELECT;
    private CutLabel wanted;
    private String proposed;
    private String proposedPart = "";
    private boolean byKeys;

    /**
     * A bar without options.
     *
     * @param toCanvas gives the focus back to the canvas when something was chosen
     */
    public OptionsBar(Composite parent, PlanSession session, DrawSettings settings, Runnable toCanvas) {
        this.toCanvas = toCanvas;
        this.session = session;
        this.settings = settings;
        this.texts = PackageTexts.ofEditor(session.locale());
        bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new LineLayout());
    }

    /** The control to lay out. */
    public Composite control() {
        return bar;
    }

    /** Height with any options, so that the canvas stays where it is when they change; pixels. */
    public int heightPixels() {
        Combo tallest = new Combo(bar, SWT.READ_ONLY);
        int height = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).y;
        tallest.dispose();
        return height;
    }

    /** Shows the options of a tool. */
    public void show(DrawKind kind) {
        for (var child : bar.getChildren()) {
            child.dispose();
        }
        new Label(bar, SWT.NONE).setText(texts.text("tool." + kind.id()));
        if (kind == DrawKind.ZONE) {
            propose();
        } else if (kind == DrawKind.SPLIT) {
            proposePart();
        }
        kind.options().forEach(this::option);
        wanted = null;
        if (kind == DrawKind.ZONE || kind == DrawKind.SPLIT || kind == DrawKind.AISLE) {
            wanted = new CutLabel(bar);
            showWanted(kind.options().getFirst());
        }
        new CutLabel(bar).show(texts.text("hint." + kind.id()), "");
        bar.requestLayout();
        shown = kind;
    }

    /** How much of the chosen zone the format asks for, and how much there is. */
    private void showWanted(Option option) {
        boolean aisle = option == Option.AISLE_KIND;
        String code = aisle ? mainAisle(settings.get(option)) : settings.get(option);
        double totalM2 = session.plan().totalAreaM2();
        double drawnM2 = session.plan().levels().stream().flatMap(level -> aisle
                ? mainAisles(level).map(AisleSnapshot::outline)
                : level.zones().stream().filter(zone -> zone.code().equals(code)).map(ZoneSnapshot::outline))
                .mapToDouble(outline -> outline.areaMm2() / 1e6).sum();
        String asked = session.context().standard().zone(code).map(zone -> texts.text("option.wanted",
                texts.number(zone.minPercent() / 100 * totalM2, 1), texts.number(zone.maxPercent() / 100 * totalM2, 1),
                texts.number(zone.targetPercent() / 100 * totalM2, 1), texts.number(drawnM2, 1))).orElse("");
        wanted.show(left(option) + asked + room(code, "option.room"), room(code, "option.room.tip"));
        wanted.requestLayout();
    }

    /** Says which tool draws what is left, once all zones are drawn and the main aisle is not. */
    private String left(Option option) {
        boolean left = option == Option.ZONE_CODE && !mainAisle(AisleKind.MAIN.getLiteral()).isEmpty()
                && missing().isEmpty()
                && session.plan().levels().stream().flatMap(OptionsBar::mainAisles).findAny().isEmpty();
        return left ? texts.text("option.aisle_left", texts.text("tool." + DrawKind.AISLE.id()),
                String.valueOf(DrawKind.AISLE.key()).toUpperCase(Locale.ROOT)) : "";
    }

    private static Stream<AisleSnapshot> mainAisles(LevelSnapshot level) {
        return level.aisles().stream().filter(aisle -> aisle.kind() == AisleKind.MAIN);
    }

    /** Code of the main aisle in the format, empty for another kind of aisle. */
    private String mainAisle(String kind) {
        return !kind.equals(AisleKind.MAIN.getLiteral()) ? "" : session.context().standard().zones().stream()
                .filter(zone -> zone.kind() == ZoneKind.MAIN_AISLE).map(ZoneTarget::code).findFirst().orElse("");
    }

    /** The room of what must stand in a zone, with its free strips, so that the zone is not drawn too small for it. */
    private String room(String code, String key) {
        ZoneRoom room = ZoneRoom.of(session.context().standard(), session.context().catalogue(), code);
        if (room.items().isEmpty()) {
            return "";
        }
        String fixtures = room.items().stream().map(this::fixture)
                .collect(Collectors.joining(texts.text("option.room.comma")));
        return texts.text(key, fixtures, texts.number(room.areaM2(), 1));
    }

    private String fixture(ZoneRoom.Item item) {
        return texts.text(item.count() == 1 ? "option.room.one" : "option.room.several",
                texts.choose(item.nameZh(), item.nameEn()), texts.number(item.widthMm() / 1000.0, 1),
                texts.number(item.depthMm() / 1000.0, 1), item.count());
    }

    /** The pointer moves over the plan: what is typed is meant for it again, unless a list is used by keys. */
    public void pointerOnPlan() {
        if (!byKeys && bar.getDisplay().getFocusControl() instanceof Combo list && list.getParent() == bar
                && !list.getListVisible()) {
            toCanvas.run();
        }
    }

    /** Takes the plan as it is now: the next zone is one the format asks for and the plan has not. */
    public void refresh() {
        boolean zones = shown == DrawKind.ZONE || shown == DrawKind.SPLIT || shown == DrawKind.AISLE;
        if (zones && bar.getDisplay().getFocusControl() != null && !hasFocus()) {
            show(shown);
        }
    }

    private boolean hasFocus() {
        for (var child : bar.getChildren()) {
            if (child.isFocusControl()) {
                return true;
            }
        }
        return false;
    }

    /** The next zone is one the format asks for and the plan has not; one that was chosen before stays. */
    private void propose() {
        List<String> missing = missing();
        String chosen = settings.get(Option.ZONE_CODE);
        if (!missing.contains(chosen) || chosen.equals(proposed)) {
            proposed = !missing.isEmpty() ? missing.getFirst() : chosen.isEmpty() ? zones().getFirst().code() : chosen;
            settings.set(Option.ZONE_CODE, proposed);
        }
    }

    /**
     * A part split off becomes a zone the format asks for and the plan has not, without one it stays of the same kind; a
     * kind that was chosen stays until there is a zone of it.
     */
    private void proposePart() {
        String chosen = settings.get(Option.NEW_ZONE_CODE);
        if (chosen.equals(proposedPart) || drawnCodes().contains(chosen)) {
            proposedPart = missing().stream().findFirst().orElse("");
            settings.set(Option.NEW_ZONE_CODE, proposedPart);
        }
    }

    /** Codes of the zones the format asks for and the plan has not. */
    private List<String> missing() {
        Set<String> drawn = drawnCodes();
        return zones().stream().map(ZoneTarget::code).filter(code -> !drawn.contains(code)).toList();
    }

    private List<ZoneTarget> zones() {
        return session.context().standard().zones().stream().filter(zone -> zone.kind() != ZoneKind.MAIN_AISLE)
                .toList();
    }

    private Set<String> drawnCodes() {
        return session.plan().levels().stream().flatMap(level -> level.zones().stream()).map(ZoneSnapshot::code)
                .collect(Collectors.toSet());
    }

    private void option(Option option) {
        if (option == Option.USUAL_PRODUCTS || option == Option.CUT_ZONES) {
            check(option);
            return;
        }
        new Label(bar, SWT.NONE).setText(texts.text("option." + option.name().toLowerCase(Locale.ROOT)));
        List<Choice> choices = choices(option);
        if (!choices.isEmpty()) {
            combo(option, choices);
        } else if (option == Option.NOTE_TEXT) {
            text(option, WIDE_TEXT_PIXELS, false);
        } else {
            text(option, TEXT_PIXELS, true);
        }
    }

    private void check(Option option) {
        Button check = new Button(bar, SWT.CHECK);
        check.setText(texts.text("option." + option.name().toLowerCase(Locale.ROOT)));
        check.setSelection(settings.isOn(option));
        check.addListener(SWT.Selection, event -> settings.set(option, String.valueOf(check.getSelection())));
    }

    private List<Choice> choices(Option option) {
        boolean chinese = session.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return switch (option) {
            case FACE -> List.of("inner", "centre", "outer").stream()
                    .map(face -> new Choice(face, texts.text("face." + face))).toList();
            case OPENING_KIND -> List.of(OpeningKind.values()).stream()
                    .map(kind -> new Choice(kind.getLiteral(), texts.text("opening." + kind.getLiteral()))).toList();
            case INNER_DOOR -> List.of("hinged", "sliding", "passage").stream()
                    .map(door -> new Choice(door, texts.text("inner_door." + door))).toList();
            case COLUMN_SHAPE -> List.of("square", "round").stream()
                    .map(shape -> new Choice(shape, texts.text("column." + shape))).toList();
            case OBSTACLE_KIND -> List.of(ObstacleKind.values()).stream()
                    .map(kind -> new Choice(kind.getLiteral(), texts.text("obstacle." + kind.getLiteral()))).toList();
            case AISLE_KIND -> List.of(AisleKind.values()).stream()
                    .map(kind -> new Choice(kind.getLiteral(), texts.text("aisle." + kind.getLiteral()))).toList();
            case SERVICE_KIND -> List.of(ServiceKind.values()).stream()
                    .map(kind -> new Choice(kind.getLiteral(), texts.text("service." + kind.getLiteral()))).toList();
            case ZONE_CODE -> zoneChoices().toList();
            case NEW_ZONE_CODE -> Stream.concat(Stream.of(new Choice("", texts.text("option.same_kind"))),
                    zoneChoices()).toList();
            case FIXTURE_TYPE -> session.context().catalogue().fixtureTypes().stream()
                    .map(type -> new Choice(type.code(), (chinese ? type.nameZh() : type.nameEn()) + "  "
                            + type.widthMm() + " × " + type.depthMm())).toList();
            case USUAL_PRODUCTS, CUT_ZONES, WALL_THICKNESS, OPENING_WIDTH, INNER_DOOR_WIDTH, COLUMN_SIZE, NOTE_TEXT,
                    KNOWN_LENGTH -> List.of();
        };
    }

    private Stream<Choice> zoneChoices() {
        return zones().stream().map(zone -> new Choice(zone.code(), texts.choose(zone.nameZh(), zone.nameEn())));
    }

    private void combo(Option option, List<Choice> choices) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        choices.forEach(choice -> combo.add(choice.label()));
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).value().equals(settings.get(option))) {
                combo.select(i);
            }
        }
        if (combo.getSelectionIndex() < 0) {
            combo.select(0);
            settings.set(option, choices.getFirst().value());
        }
        combo.addListener(SWT.FocusIn, event -> byKeys = bar.getDisplay().getCursorControl() != combo);
        combo.addListener(SWT.KeyDown, event -> {
            byKeys = event.character != SWT.CR;
            if (event.character == SWT.CR) {
                toCanvas.run();
            }
        });
        combo.addListener(SWT.MouseDown, event -> byKeys = false);
        combo.addListener(SWT.Selection, event -> {
            settings.set(option, choices.get(combo.getSelectionIndex()).value());
            proposed = option == Option.ZONE_CODE ? null : proposed;
            proposedPart = option == Option.NEW_ZONE_CODE ? null : proposedPart;
            if (wanted != null) {
                showWanted(option);
            }
            if (!byKeys) {
                // what is typed next is meant for the canvas; the list takes the focus back when it closes
                toCanvas.run();
                combo.getDisplay().asyncExec(() -> {
                    if (!combo.isDisposed() && combo.isFocusControl()) {
                        toCanvas.run();
                    }
                });
            }
        });
    }

    private void text(Option option, int widthPixels, boolean length) {
        Text text = new Text(bar, SWT.BORDER | SWT.SINGLE);
        text.setLayoutData(new RowData(widthPixels, SWT.DEFAULT));
        if (length) {
            LengthOption.install(text, option, settings);
        } else {
            text.setText(settings.get(option));
            text.addListener(SWT.Modify, event -> settings.set(option, text.getText()));
        }
        text.addListener(SWT.DefaultSelection, event -> {
            toCanvas.run();
            settings.entered();
        });
    }
}
