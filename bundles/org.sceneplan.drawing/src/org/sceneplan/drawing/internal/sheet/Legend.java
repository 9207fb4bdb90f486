package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.Style;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.PaperPad.Type;
import org.sceneplan.drawing.internal.symbol.ObstacleSymbols;
import org.sceneplan.drawing.internal.symbol.ServiceSymbols;
import org.sceneplan.geometry.Ring;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.DisplayMode;
import org.sceneplan.model.plan.HeroRank;
import org.sceneplan.model.plan.ObstacleKind;
import org.sceneplan.model.plan.OpeningKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.plan.ServiceStatus;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.PositionSnapshot;

/** Signs used on this sheet and only those, in two columns. */
public final class Legend implements SheetBlock {
    private static final double HEAD_MM = 6.5;
    private static final double ROW_MM = 4.9;
    private static final double SIGN_MM = 9;
    private static final double HALF = 1.5;

    private final List<Entry> entries = new ArrayList<>();
    private final Texts texts;
    private final LevelSnapshot level;

    /**
     * One sign.
     *
     * @param sign draws the sign about the origin of a frame in paper mm, 8 wide and 3 high
     */
    private record Entry(String text, Consumer<Sketch> sign) {
    }

    /** The signs of a floor plan. */
    Legend(SheetFacts facts) {
        this(facts.texts(), facts.level());
        building().floor().services();
    }

    /** An empty legend to a drawing of a level. */
    public Legend(Texts texts, LevelSnapshot level) {
        this.texts = texts;
        this.level = level;
    }

    /** Adds a sign; {@code sign} draws about the origin of a frame in paper mm, 8 wide and 3 high. */
    public Legend with(String text, Consumer<Sketch> sign) {
        entries.add(new Entry(text, sign));
        return this;
    }

    @Override
    public double heightMm(double widthMm) {
        return entries.isEmpty() ? 0 : HEAD_MM + rows() * ROW_MM;
    }

    @Override
    public void draw(PaperPad pad, double x, double top, double width) {
        pad.text(texts.get("legend.title"), x, top - 4, width, Type.STRONG);
        int rows = rows();
        for (int i = 0; i < entries.size(); i++) {
            double left = x + i / rows * width / 2;
            double middle = top - HEAD_MM - (i % rows + 0.5) * ROW_MM;
            Sketch sign = new Sketch(Frame.at(new Coordinate(left + SIGN_MM / 2, middle), 0));
            entries.get(i).sign.accept(sign);
            pad.add(sign.primitives());
            pad.centred(entries.get(i).text, left + SIGN_MM + 1, middle, width / 2 - SIGN_MM - 2, Type.BODY.sized(2));
        }
    }

    private int rows() {
        return (entries.size() + 1) / 2;
    }

    private void add(String key, Consumer<Sketch> sign) {
        entries.add(new Entry(texts.get(key), sign));
    }

    /** Adds the signs of the building. */
    public Legend building() {
        Style poche = Style.stroked(Ink.BLACK, Ink.PANEL_MM).withFill(Ink.POCHE, 1);
        add("legend.wall", pad -> pad.rectangle(-4, -0.9, 4, 0.9, poche));
        if (!level.columns().isEmpty()) {
            add("legend.column", pad -> {
                pad.rectangle(-HALF, -HALF, HALF, HALF, poche);
                pad.line(-HALF, -HALF, HALF, HALF, Style.stroked(Ink.PAPER, Ink.THIN_MM));
                pad.line(-HALF, HALF, HALF, -HALF, Style.stroked(Ink.PAPER, Ink.THIN_MM));
            });
        }
        if (level.openings().stream().anyMatch(opening -> opening.kind() == OpeningKind.SHOP_WINDOW)) {
            add("legend.shop_window", pad -> {
                pad.line(-4, -0.9, 4, -0.9, PaperPad.THIN);
                pad.line(-4, 0.9, 4, 0.9, PaperPad.THIN);
                pad.rectangle(-4, -0.25, 4, 0.25, Style.stroked(Ink.GLASS, Ink.PRODUCT_MM).withFill("#DCEBF5", 1));
            });
        }
        if (level.openings().stream().anyMatch(opening -> opening.kind() == OpeningKind.ENTRANCE)) {
            add("legend.entrance", pad -> pad.polygon(Style.filled(Ink.ACCENT), 0, 1.6, -1.2, -1.4, 1.2, -1.4));
        }
        if (level.openings().stream().anyMatch(opening -> opening.isDoor() && opening.evacuation()
                && opening.kind() != OpeningKind.ENTRANCE)) {
            add("legend.exit", pad -> pad.polygon(Style.filled(Ink.ESCAPE), 0, -1.6, -1.2, 1.4, 1.2, 1.4));
        }
        for (ObstacleKind kind : ObstacleKind.values()) {
            if (level.obstacles().stream().anyMatch(obstacle -> obstacle.kind() == kind)) {
                entries.add(new Entry(texts.get("obstacle", kind), pad -> obstacle(pad, kind)));
            }
        }
        return this;
    }

    /** Symbols of obstacles are for metres: a drawing 100 times as large, scaled by the frame. */
    private static void obstacle(Sketch pad, ObstacleKind kind) {
        Sketch large = new Sketch(Frame.IDENTITY);
        ObstacleSymbols.draw(kind, Ring.rectangle(-400, -150, 400, 150), large);
        pad.shrunk(large.primitives(), 100);
    }

    /** Adds the signs of what stands on the floor. */
    public Legend floor() {
        if (level.aisles().stream().anyMatch(aisle -> aisle.kind() == AisleKind.MAIN)) {
            add("legend.main_aisle", pad -> pad.rectangle(-4, -1.3, 4, 1.3,
                    Style.stroked(Ink.ANNOTATION, Ink.THIN_MM).dashed(2.5, 1.2).withFill("#FDFBF5", 1)));
        }
        if (level.fixtures().stream().anyMatch(fixture -> !fixture.clearances().isEmpty())) {
            add("legend.clearance", pad -> pad.rectangle(-4, -1.3, 4, 1.3, Ink.CLEARANCE.withStroke(Ink.FAINT,
                    Ink.THIN_MM)));
        }
        return products();
    }

    /** Adds the signs of fixtures and products. */
    public Legend products() {
        if (!level.fixtures().isEmpty()) {
            add("legend.fixture", pad -> {
                pad.rectangle(-4, -1.5, 4, 1.5, Ink.FIXTURE_BODY);
                pad.roundedRectangle(-2.4, -0.9, 2.4, 0.9, 0.6, Style.stroked(Ink.NUMBER, Ink.THIN_MM));
            });
        }
        if (anyPosition(position -> true)) {
            add("legend.product", pad -> pad.rectangle(-3, -HALF, 3, HALF, Ink.PRODUCT_BODY));
        }
        if (anyPosition(position -> position.heroRank() == HeroRank.HERO)) {
            add("legend.hero", pad -> pad.rectangle(-3, -HALF, 3, HALF, Ink.PRODUCT_LINE.withFill(Ink.HERO_FILL, 1)));
        }
        if (anyPosition(position -> position.displayMode() == DisplayMode.VIRTUAL)) {
            add("legend.virtual", pad -> pad.rectangle(-3, -HALF, 3, HALF, Ink.PRODUCT_BODY.dashed(0.8, 0.5)));
        }
        return this;
    }

    private boolean anyPosition(Predicate<PositionSnapshot> test) {
        return level.fixtures().stream().flatMap(fixture -> fixture.positions().stream()).anyMatch(test);
    }

    /** Adds the signs of connection points. */
    public Legend services() {
        for (ServiceKind kind : ServiceKind.values()) {
            for (ServiceStatus status : ServiceStatus.values()) {
                if (level.services().stream().anyMatch(point -> point.kind() == kind && point.status() == status)) {
                    String text = texts.get("legend." + status.name().toLowerCase(Locale.ROOT),
                            texts.get("service", kind));
                    entries.add(new Entry(text, pad -> ServiceSymbols.draw(pad, kind, status, 1.2)));
                }
            }
        }
        return this;
    }
}
