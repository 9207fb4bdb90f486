package org.sceneplan.editor.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.drafting.input.AngleInput;
import org.sceneplan.drafting.input.LengthInput;
import org.sceneplan.drafting.measure.Measure;
import org.sceneplan.drafting.snap.SnapKind;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.display.RefusedEdit;
import org.sceneplan.editor.display.FixtureContents;
import org.sceneplan.editor.overlay.OverlayMark;
import org.sceneplan.editor.overlay.OverlayStyle;
import org.sceneplan.editor.tool.DrawKind.Option;
import org.sceneplan.editor.tool.gesture.CalibrateGesture;
import org.sceneplan.editor.tool.gesture.PathChain;
import org.sceneplan.editor.tool.gesture.PathGesture.Form;
import org.sceneplan.editor.tool.gesture.PathGesture;
import org.sceneplan.editor.tool.gesture.PlaceFixtureGesture;
import org.sceneplan.editor.tool.gesture.PointGesture;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Location;
import org.sceneplan.geometry.Point;
import org.sceneplan.geometry.Ring;
import org.sceneplan.geometry.Segment;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.Level;
import org.sceneplan.model.plan.Underlay;
import org.sceneplan.model.plan.Zone;
import org.sceneplan.plan.edit.CompositeEdit;
import org.sceneplan.plan.edit.PlanEdit;
import org.sceneplan.plan.edit.shell.AddNoteEdit;
import org.sceneplan.plan.edit.zone.SplitZoneEdit;
import org.sceneplan.plan.underlay.CalibrateUnderlayEdit;

/** Makes the gestures of the drawing tools with what the user has set for them. */
public final class DrawingTools {
    /** Zones narrower than this along a splitting line may be missed. */
    private static final double SAMPLE_MM = 100;

    private final PlanCanvas canvas;
    private final DrawSettings settings;
    private final PackageTexts texts;
    private final ShellTools shell;
    /** How the fixture tool has been turned since it was chosen. */
    private OptionalDouble fixtureDeg = OptionalDouble.empty();

    /** Tools of a canvas. */
    public DrawingTools(PlanCanvas canvas, DrawSettings settings) {
        this.canvas = canvas;
        this.settings = settings;
        this.texts = PackageTexts.ofEditor(canvas.session().locale());
        this.shell = new ShellTools(canvas, settings);
        settings.onEntered(this::entered);
        settings.addListener(this::beginAnew);
        // what is being drawn ends with the canvas, not with the plan, which another one may show
        canvas.control().addDisposeListener(event -> canvas.domain().setActiveTool(null));
    }

    /** Makes a tool the active one; a fixture needs a type chosen. */
    public void use(DrawKind kind) {
        fixtureDeg = OptionalDouble.empty();
        if (kind == DrawKind.SELECT) {
            canvas.useSelectTool();
        } else {
            canvas.use(drawTool(kind));
        }
    }

    /** Enter in a field completes what waits for its value. */
    private void entered() {
        if (canvas.domain().getActiveTool() instanceof DrawTool tool && tool.kind() == DrawKind.CALIBRATE) {
            tool.completeIfDrawn();
        }
    }

    /** Whether a drawing tool is the active one. */
    public boolean isActive(DrawKind kind) {
        return canvas.domain().getActiveTool() instanceof DrawTool tool && tool.kind() == kind;
    }

    /** Whether something is dragged, or drawn already, that another command would lose. */
    public boolean isDrawing() {
        return canvas.domain().getActiveTool() instanceof PlanTool tool && tool.isBegun();
    }

    /** Whether something is drawn or dragged, or the next click would draw or place something. */
    public boolean isUsed() {
        return isDrawing() || !(canvas.domain().getActiveTool() instanceof SelectTool);
    }

    /** Ends a tool that has drawn nothing yet, so that the pointer acts on what is selected. */
    public void endIdle() {
        if (isUsed() && !isDrawing()) {
            canvas.useSelectTool();
        }
    }

    /** Lets a drawing tool that has drawn nothing yet begin anew with the level and the options as they are now. */
    public void beginAnew() {
        if (canvas.domain().getActiveTool() instanceof DrawTool tool && !tool.isBegun()) {
            canvas.domain().setActiveTool(drawTool(tool.kind()));
        }
    }

    private DrawTool drawTool(DrawKind kind) {
        return new DrawTool(canvas, kind, () -> gesture(kind));
    }

    private Gesture gesture(DrawKind kind) {
        return switch (kind) {
            case SELECT -> throw new IllegalArgumentException("selecting draws nothing");
            case OUTLINE -> path(3, 0, true, "outline", shell::outline);
            case WALL -> wall(new WallChain(canvas, this::wall, hint("wall.next")));
            case OPENING -> point("opening", shell::opening).heldAt(shell::held).typingLength();
            case OBSTACLE -> path(3, 0, true, "obstacle", shell::obstacle);
            case COLUMN -> point("column", shell::column).typingLength();
            case ZONE -> floor("zone", corners -> DrawnFloor.zone(level(), zoneCode(), corners));
            case SPLIT -> path(2, 0, false, "split", this::split);
            case AISLE -> floor("aisle", this::aisle);
            case FIXTURE -> fixture();
            case SERVICE -> point("service", shell::service).typingLength();
            case DIMENSION -> dimension();
            case MEASURE -> new PathGesture(new Form(2, 0, false, hint("measure")), corners -> null, this::measured);
            case NOTE -> point("note", this::note);
            case GUIDE -> GuideDrag.placing(canvas);
            case CALIBRATE -> new CalibrateGesture(() -> settings.lengthMm(Option.KNOWN_LENGTH), this::calibrate,
                    new CalibrateGesture.Wording(hint("calibrate"), hint("calibrate.ask"), texts.text("calibrate.ask")));
        };
    }

    private double frameDeg() {
        return canvas.snapEngine().ground().frameDeg();
    }

    private Level level() {
        return (Level) canvas.session().element(canvas.shownLevel().id());
    }

    private String hint(String tool) {
        return texts.text("hint." + tool);
    }

    private Gesture wall(PathChain chain) {
        return path(2, 2, false, "wall", shell::wall).linkOf(chain);
    }

    private PathGesture path(int least, int most, boolean closed, String tool, Function<List<Point>, PlanEdit> edits) {
        return new PathGesture(new Form(least, most, closed, hint(tool)), edits,
                corners -> closed && corners.size() > 2 ? area(corners) : List.of()).inFrame(frameDeg());
    }

    /** Floor that is told by what the edit changes as soon as there is an edit. */
    private Gesture floor(String tool, Function<List<Point>, PlanEdit> edits) {
        return new PathGesture(new Form(3, 0, true, hint(tool)), edits, corners -> {
            PlanEdit edit = corners.size() > 2 ? edits.apply(corners) : null;
            return edit == null || !edit.canApply().isRefused() ? List.of() : area(corners);
        }).inFrame(frameDeg()).preferring(SnapKind.OF_FLOOR);
    }

    private PointGesture point(String tool, Function<Point, PlanEdit> edits) {
        return new PointGesture(Set.of(), edits, at -> List.of(new OverlayMark.Cross(at, OverlayStyle.GHOST)),
                hint(tool));
    }

    private static List<OverlayMark> area(List<Point> corners) {
        double areaMm2 = new Measure(corners).areaMm2();
        return List.of(new OverlayMark.Tag(corners.getLast(), "%.2f m²".formatted(areaMm2 / 1e6),
                OverlayStyle.DIMENSION));
    }

    private Gesture fixture() {
        return canvas.session().context().catalogue().fixtureType(settings.get(Option.FIXTURE_TYPE))
                .<Gesture>map(this::placingTurned)
                .orElseGet(() -> new PointGesture(Set.of(), at -> null, at -> List.of(
                        new OverlayMark.Tag(at, hint("fixture.choose"), OverlayStyle.WARNING)),
                        hint("fixture.choose")));
    }

    /** One after the other stands as the one before was turned. */
    private PlaceFixtureGesture placingTurned(FixtureTypeSnapshot type) {
        return withProducts(new PlaceFixtureGesture(level(), type, fixtureDeg.orElse(frameDeg()), hint("fixture")), type)
                .whenTurned(angleDeg -> fixtureDeg = OptionalDouble.of(angleDeg));
    }

    /** Places a fixture of a type, with its usual products when the user wants them. */
    PlaceFixtureGesture placing(FixtureTypeSnapshot type) {
        return withProducts(placing(type, hint("fixture")), type);
    }

    private PlaceFixtureGesture withProducts(PlaceFixtureGesture gesture, FixtureTypeSnapshot type) {
        return settings.isOn(Option.USUAL_PRODUCTS) ? gesture.with(FixtureContents.usual(canvas.session().context(),
                canvas.shownLevel(), type, gesture.id())) : gesture;
    }

    /** Places an empty fixture of a type. */
    PlaceFixtureGesture placing(FixtureTypeSnapshot type, String hint) {
        return new PlaceFixtureGesture(level(), type, frameDeg(), hint);
    }

    private String zoneCode() {
        String code = settings.get(Option.ZONE_CODE);
        return code.isEmpty() ? canvas.session().context().standard().zones().getFirst().code() : code;
    }

    /** Splits the zone the line crosses; several zones at once, with the same choice, when it crosses several. */
    private PlanEdit split(List<Point> line) {
        String code = settings.get(Option.NEW_ZONE_CODE);
        List<Zone> crossed = level().getZones().stream().filter(zone -> crosses(line, zone)).toList();
        if (crossed.size() == 1) {
            return new SplitZoneEdit(crossed.getFirst(), line, "", code);
        }
        return crossed.isEmpty() ? refused("split.none") : CompositeEdit.sequence("Split zones", "分割区域",
                crossed.stream().map(zone -> new SplitZoneEdit(zone, line, "", code)).toList());
    }

    private static PlanEdit refused(String key) {
        return RefusedEdit.of(key, "", new Object[0], new Object[0]);
    }

    private static boolean crosses(List<Point> line, Zone zone) {
        Ring outline = Ring.parse(zone.getOutline());
        for (int i = 0; i + 1 < line.size(); i++) {
            Segment part = new Segment(line.get(i), line.get(i + 1));
            double length = part.lengthMm();
            for (double at = SAMPLE_MM / 2; at < length; at += SAMPLE_MM) {
                if (outline.locate(part.pointAt(at)) == Location.INSIDE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As wide as the narrower side of the box around it. */
    private PlanEdit aisle(List<Point> corners) {
        Box box = Box.of(corners);
        int widthMm = Math.min(box.widthMm(), box.depthMm());
        AisleKind kind = AisleKind.get(settings.get(Option.AISLE_KIND));
        return kind == AisleKind.MAIN && settings.isOn(Option.CUT_ZONES) ? DrawnFloor.cut(level(), widthMm, corners)
                : DrawnFloor.aisle(level(), kind, widthMm, corners);
    }

    private PlanEdit note(Point at) {
        String text = settings.get(Option.NOTE_TEXT);
        return new AddNoteEdit(level(), at, text.isBlank() ? texts.text("note.empty") : text);
    }

    private Gesture dimension() {
        ChainDraft chain = new ChainDraft(canvas, level());
        return new PathGesture(new Form(2, 0, false, hint("dimension")), chain::edit, chain::marks)
                .withoutLine(chain::key);
    }

    /** Both points lie on the picture or drawing that is selected, else the newest one, the known length apart. */
    private PlanEdit calibrate(Point from, Point to, int knownMm) {
        List<Underlay> all = level().getUnderlays();
        return all.isEmpty() ? refused("calibrate.none") : new CalibrateUnderlayEdit(
                all.stream().filter(each -> canvas.aids().selectedUnderlayIds().contains(each.getId())).findFirst()
                        .orElse(all.getLast()),
                from, to, knownMm);
    }

    private List<OverlayMark> measured(List<Point> corners) {
        List<OverlayMark> marks = new ArrayList<>();
        if (corners.size() > 1) {
            Measure measure = new Measure(corners);
            LengthInput unit = LengthInput.sizes(canvas.reading().unit());
            measure.segments().forEach(part -> marks.add(new OverlayMark.Length(part.from(), part.to(),
                    unit.format(Math.round(part.lengthMm())), OverlayStyle.DIMENSION)));
            LengthInput ways = LengthInput.places(unit.unit());
            Segment last = measure.segments().getLast();
            String way = "   ΔX %s  ΔY %s  %s°".formatted(ways.format(last.to().xMm() - last.from().xMm()),
                    ways.format(last.to().yMm() - last.from().yMm()),
                    AngleInput.format(AngleInput.normalised(last.angleDeg())));
            String area = corners.size() > 2 ? "   %.2f m²".formatted(measure.areaMm2() / 1e6) : "";
            marks.add(new OverlayMark.Tag(corners.getLast(), "Σ " + unit.formatWithUnit(Math.round(measure.lengthMm()))
                    + way + area,
                    OverlayStyle.DIMENSION_ACTIVE));
        }
        return marks;
    }

}
