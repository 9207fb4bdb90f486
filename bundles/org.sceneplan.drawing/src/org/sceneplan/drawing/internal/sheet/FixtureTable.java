package org.sceneplan.drawing.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.drawing.Coordinate;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.internal.Frame;
import org.sceneplan.drawing.internal.Ink;
import org.sceneplan.drawing.internal.Sketch;
import org.sceneplan.drawing.internal.Texts;
import org.sceneplan.drawing.internal.sheet.PaperPad.Type;
import org.sceneplan.drawing.internal.symbol.FixtureSymbols;
import org.sceneplan.plan.snapshot.FixtureSnapshot;

/** Fixture types of the level with their sign, size and number of pieces, in the order of the catalogue. */
public final class FixtureTable implements SheetBlock {
    private static final double HEAD_MM = 6.5;
    private static final double ROW_MM = 4.6;
    private static final double SIGN_WIDTH_MM = 10;
    private static final double SIGN_HEIGHT_MM = 3.4;
    /** Left edges of the columns as shares of the width: sign, name, size, pieces. */
    private static final double[] COLUMNS = { 0, 0.16, 0.62, 0.87, 1 };
    private static final Type TYPE = Type.BODY.sized(2.1);

    private final Texts texts;
    private final List<Line> lines = new ArrayList<>();

    private record Line(FixtureTypeSnapshot type, int count) {
    }

    public FixtureTable(SheetFacts facts) {
        this.texts = facts.texts();
        Map<String, Integer> countByType = new TreeMap<>();
        for (FixtureSnapshot fixture : facts.level().fixtures()) {
            countByType.merge(fixture.typeCode(), 1, Integer::sum);
        }
        for (FixtureTypeSnapshot type : facts.scene().context().catalogue().fixtureTypes()) {
            if (countByType.containsKey(type.code())) {
                lines.add(new Line(type, countByType.get(type.code())));
            }
        }
    }

    @Override
    public double heightMm(double widthMm) {
        return lines.isEmpty() ? 0 : HEAD_MM + (lines.size() + 1) * ROW_MM;
    }

    @Override
    public void draw(PaperPad pad, double x, double top, double width) {
        pad.text(texts.get("fixtures.title"), x, top - 4, width, Type.STRONG);
        double y = top - HEAD_MM;
        pad.rectangle(x, y - ROW_MM, x + width, y, PaperPad.THIN.withFill("#F1F3F6", 1));
        String[] heads = { texts.get("fixtures.sign"), texts.get("fixtures.name"), texts.get("fixtures.size"),
                texts.get("fixtures.count") };
        for (int i = 0; i < heads.length; i++) {
            cell(pad, heads[i], x, y, width, i, Type.LABEL.coloured(Ink.BLACK));
        }
        for (Line line : lines) {
            y -= ROW_MM;
            pad.line(x, y, x + width, y, PaperPad.HAIR);
            sign(pad, line.type, x + COLUMNS[1] * width / 2, y - ROW_MM / 2);
            cell(pad, texts.pick(line.type.nameZh(), line.type.nameEn()), x, y, width, 1, TYPE);
            cell(pad, line.type.widthMm() + "×" + line.type.depthMm(), x, y, width, 2, TYPE);
            cell(pad, Integer.toString(line.count), x, y, width, 3, TYPE);
        }
        pad.rectangle(x, y - ROW_MM, x + width, top - HEAD_MM, PaperPad.THIN);
    }

    /** The symbol, as large as the cell allows. */
    private static void sign(PaperPad pad, FixtureTypeSnapshot type, double x, double y) {
        Sketch large = new Sketch(Frame.IDENTITY);
        FixtureSymbols.draw(large, type.code(), type.widthMm(), type.depthMm());
        Extent extent = Extent.of(List.of(new DrawnElement("", DrawingLayer.SHEET, large.primitives())), 1);
        double factor = Math.max(extent.width() / SIGN_WIDTH_MM, extent.height() / SIGN_HEIGHT_MM);
        double middle = (extent.minY() + extent.maxY()) / 2 / factor;
        Sketch small = new Sketch(Frame.at(new Coordinate(x, y - middle), 0));
        small.shrunk(large.primitives(), factor);
        pad.add(small.primitives());
    }

    private static void cell(PaperPad pad, String text, double x, double top, double width, int column, Type type) {
        double left = x + COLUMNS[column] * width;
        double right = x + COLUMNS[column + 1] * width;
        if (column == 1) {
            pad.centred(text, left + 1, top - ROW_MM / 2, right - left - 1.5, type);
        } else {
            pad.centred(text, (left + right) / 2, top - ROW_MM / 2, right - left - 1, type.anchored(Anchor.MIDDLE));
        }
    }
}
