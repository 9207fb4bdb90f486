package org.sceneplan.editor.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.drafting.input.AngleInput;
import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.input.Parsed;
import org.sceneplan.editor.EditorPreferences;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.PlanScale;
import org.sceneplan.editor.command.object.ArrangeEdits;
import org.sceneplan.editor.command.object.CornerEdits;
import org.sceneplan.editor.command.object.LayerEdits;
import org.sceneplan.editor.command.object.ObjectCommand;
import org.sceneplan.editor.command.object.Situation;
import org.sceneplan.editor.dialog.AmountDialog;
import org.sceneplan.editor.dialog.Choice;
import org.sceneplan.editor.dialog.ChoiceDialog;
import org.sceneplan.editor.dialog.EditDialog;
import org.sceneplan.editor.dialog.PositionsDialog;
import org.sceneplan.editor.dialog.RowDialog;
import org.sceneplan.editor.dialog.WallDialog;
import org.sceneplan.editor.outline.PlanNode;
import org.sceneplan.model.plan.DisplayPosition;
import org.sceneplan.model.plan.Fixture;
import org.sceneplan.model.plan.Layer;
import org.sceneplan.model.plan.Wall;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.CompositeEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.ReparentEdit;
import org.sceneplan.plan.edit.arrange.ReplaceFixtureTypeEdit;
import org.sceneplan.plan.snapshot.FixtureSize;

/** Commands that ask in a dialog; the canvas shows meanwhile what they would do. */
final class AskingCommands {
    private static final int MAX_GAP_MM = 50_000;
    private static final int MAX_EDGE_MM = 500_000;

    private final ObjectCommands commands;

    AskingCommands(ObjectCommands commands) {
        this.commands = commands;
    }

    void run(ObjectCommand command) {
        EditPreview preview = new EditPreview(commands.canvas());
        Optional<PlanEdit> edit;
        try {
            edit = ask(command, preview);
        } finally {
            preview.end();
        }
        edit.ifPresent(commands::execute);
    }

    private Optional<PlanEdit> ask(ObjectCommand command, EditPreview preview) {
        Situation at = commands.situation();
        ArrangeEdits arrange = new ArrangeEdits(at);
        return switch (command) {
            case ROTATE_ANGLE -> amount("rotate", "0", AngleInput::parse, preview, arrange::turn);
            case GAP_GIVEN -> amount("gap", "0", text -> lengths().parse(text, 0, -MAX_GAP_MM, MAX_GAP_MM), preview,
                    gap -> Optional.of(arrange.spread(gap)));
            case DOCK_GAP -> amount("dock", lengths().format(arrange.ownGapMm()),
                    text -> lengths().parse(text, 0, 0, MAX_GAP_MM), preview,
                    gap -> Optional.of(arrange.dock(gap)));
            case EDGE_LENGTH -> commands.corners().flatMap(corners -> edgeLength(corners, preview));
            case ARRAY -> row(at.only(Fixture.class).orElseThrow(), preview);
            case WALL -> wall(at.all(Wall.class), preview);
            case REPLACE_TYPE -> type(at, preview);
            case TO_LAYER -> layer(at, preview);
            case TO_ZONE -> zone(at, preview);
            case POSITIONS -> positions(at, preview);
            default -> Optional.empty();
        };
    }

    private <T> Optional<PlanEdit> amount(String key, String initial, Function<String, Parsed<T>> reader,
            EditPreview preview, Function<T, Optional<PlanEdit>> edits) {
        AmountDialog<T> dialog = new AmountDialog<>(shell(), texts(), key, initial, reader,
                amount -> preview.show(edits.apply(amount), texts().text("edge.parallel")));
        return isAnswered(dialog) ? edits.apply(dialog.amount()) : Optional.empty();
    }

    private Optional<PlanEdit> edgeLength(CornerEdits corners, EditPreview preview) {
        int present = corners.lengthMm();
        return amount("edge", lengths().format(present), text -> lengths().parse(text, present, 1, MAX_EDGE_MM),
                preview, corners::length);
    }

    private Optional<PlanEdit> row(Fixture source, EditPreview preview) {
        RowDialog dialog = new RowDialog(shell(), texts(), source, lengths(), preview::show);
        return isAnswered(dialog) ? Optional.ofNullable(dialog.edit()) : Optional.empty();
    }

    private Optional<PlanEdit> wall(List<Wall> walls, EditPreview preview) {
        WallDialog dialog = new WallDialog(shell(), texts(), walls, lengths(), preview::show);
        return isAnswered(dialog) ? Optional.ofNullable(dialog.edit()) : Optional.empty();
    }

    private Optional<PlanEdit> type(Situation at, EditPreview preview) {
        List<Choice<FixtureTypeSnapshot>> choices = at.session().context().catalogue().fixtureTypes().stream()
                .map(type -> new Choice<>(type, texts().choose(type.nameZh(), type.nameEn()), type.code() + "   "
                        + type.widthMm() + " × " + type.depthMm() + " × " + type.heightMm()))
                .toList();
        FixtureTypeSnapshot present = at.session().context().catalogue()
                .fixtureType(at.fixtures().getFirst().getTypeCode()).orElse(null);
        return chosen("type", choices, present, preview, type -> replace(at.fixtures(), type));
    }

    private static PlanEdit replace(List<Fixture> fixtures, FixtureTypeSnapshot type) {
        FixtureSize size = new FixtureSize(type.widthMm(), type.depthMm(), type.heightMm(), type.clearMm(),
                type.clearSides());
        return CompositeEdit.of("Replace by " + type.nameEn(), "更换为" + type.nameZh(), fixtures.stream()
                .map(fixture -> (PlanEdit) new ReplaceFixtureTypeEdit(fixture, type.code(), size)).toList());
    }

    private Optional<PlanEdit> layer(Situation at, EditPreview preview) {
        List<Choice<Optional<Layer>>> choices = new ArrayList<>();
        choices.add(new Choice<>(Optional.empty(), texts().text("layer.none"), ""));
        at.plan().getLayers().stream().filter(layer -> layer.getKind() == null || layer.getKind().isEmpty())
                .forEach(layer -> choices.add(new Choice<>(Optional.of(layer), layer.getName(), "")));
        Optional<Layer> present = Optional.ofNullable(at.fixtures().getFirst().getLayer());
        ChoiceDialog<Optional<Layer>> dialog = new ChoiceDialog<>(shell(), texts(), "layer", choices, present,
                layer -> preview.show(LayerEdits.move(at.plan(), at.fixtures(), layer.orElse(null))))
                .withNew(this::newLayer);
        return isAnswered(dialog) ? dialog.chosen().map(choice -> LayerEdits.move(at.plan(), at.fixtures(),
                choice.value().orElse(null))) : Optional.empty();
    }

    /** A layer with the name that was typed. */
    private Choice<Optional<Layer>> newLayer(String typed) {
        String name = typed.isEmpty() ? texts().text("layer.name") : typed;
        return new Choice<>(Optional.of(LayerEdits.draft(name)), texts().text("layer.new", name), "");
    }

    private Optional<PlanEdit> zone(Situation at, EditPreview preview) {
        List<Choice<Optional<Zone>>> choices = new ArrayList<>();
        choices.add(new Choice<>(Optional.empty(), texts().text("zone.none"), ""));
        for (Zone zone : at.level().getZones()) {
            PlanNode node = at.session().tree().node(zone.getId());
            choices.add(new Choice<>(Optional.of(zone), node == null ? zone.getId() : node.label(), zone.getCode()));
        }
        Optional<Zone> present = at.ungrouped().getFirst() instanceof Fixture fixture
                ? Optional.ofNullable(fixture.getZone()) : Optional.empty();
        return chosen("zone", choices, present, preview,
                zone -> ReparentEdit.toZone(at.ungrouped(), zone.orElse(null)));
    }

    private <T> Optional<PlanEdit> chosen(String key, List<Choice<T>> choices, T present, EditPreview preview,
            Function<T, PlanEdit> edits) {
        ChoiceDialog<T> dialog = new ChoiceDialog<>(shell(), texts(), key, choices, present,
                value -> preview.show(edits.apply(value)));
        return isAnswered(dialog) ? dialog.chosen().map(choice -> edits.apply(choice.value()))
                : Optional.empty();
    }

    private Optional<PlanEdit> positions(Situation at, EditPreview preview) {
        Fixture fixture = at.only(Fixture.class)
                .orElseGet(() -> (Fixture) at.only(DisplayPosition.class).orElseThrow().eContainer());
        PositionsDialog dialog = new PositionsDialog(shell(), texts(), fixture,
                at.session().context(), lengths(), preview::show);
        return isAnswered(dialog) ? dialog.edit() : Optional.empty();
    }

    /** Opens a dialog beside what is selected. */
    private boolean isAnswered(EditDialog dialog) {
        PlanCanvas canvas = commands.canvas();
        return dialog.openBeside(commands.situation().box().map(box -> {
            PlanScale scale = canvas.scale();
            var origin = canvas.windowOrigin();
            int left = (int) scale.x(box.minXMm()) - origin.x;
            int right = (int) scale.x(box.maxXMm()) - origin.x;
            return canvas.control().getDisplay().map(canvas.control(), null, left, 0, right - left, 0);
        }).orElse(null)) == Window.OK;
    }

    private Shell shell() {
        return commands.canvas().control().getShell();
    }

    private PackageTexts texts() {
        return commands.texts();
    }

    private static LengthInput lengths() {
        return LengthInput.sizes(EditorPreferences.unit());
    }
}
