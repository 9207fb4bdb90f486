package org.sceneplan.exchange.dxf;

import java.util.Locale;

import org.sceneplan.exchange.dxf.write.DxfFile;
import org.sceneplan.exchange.dxf.write.EntityWriter;
import org.sceneplan.exchange.dxf.write.Placement;
import org.sceneplan.geometry.Box;
import org.sceneplan.geometry.Segment;
import org.sceneplan.geometry.Vector;
import org.sceneplan.plan.snapshot.DimensionSnapshot;
import org.sceneplan.plan.snapshot.LevelSnapshot;
import org.sceneplan.plan.snapshot.NoteSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;

/** What the designer wrote on the plan: dimension lines and notes; and the line that says which plan it is. */
final class NoteContent {
    private static final double TEXT_PAPER_MM = 2.5;
    private static final double TICK_PAPER_MM = 1.5;
    private static final double TITLE_PAPER_MM = 5;
    private static final double LEAST_MM = 1e-6;
    /** The dimension chains of the drawing lie between plan and title. */
    private static final double TITLE_BELOW_PAPER_MM = 62;

    private final DxfFile file;
    private final EntityWriter model;
    private final DesignContext context;
    private final LevelSnapshot level;
    private final double scale;

    NoteContent(DxfFile file, DesignContext context, LevelSnapshot level, double scale) {
        this.file = file;
        this.model = file.modelSpace();
        this.context = context;
        this.level = level;
        this.scale = scale;
    }

    void write(Locale locale) {
        level.dimensions().forEach(this::dimension);
        for (NoteSnapshot note : level.notes()) {
            model.paragraphs(PlanLayer.NOTE.layerName(), new Placement(note.at().xMm(), note.at().yMm(), 0),
                    TEXT_PAPER_MM * scale, note.text(), note.id());
        }
        PlanSnapshot plan = context.plan();
        Box box = level.outline().box();
        String title = Messages.text(locale, "NoteContent_title", plan.store().code(), plan.store().name(),
                level.name().isEmpty() ? level.id() : level.name(), plan.id(), plan.revision());
        model.text(PlanLayer.TITLE.layerName(),
                new Placement(box.minXMm(), box.minYMm() - TITLE_BELOW_PAPER_MM * scale, 0), TITLE_PAPER_MM * scale, 0,
                title);
    }

    private void dimension(DimensionSnapshot dimension) {
        Segment line = dimension.measured();
        Vector along = dimension.lengthMm() < LEAST_MM ? dimension.direction()
                : dimension.lineTo().plus(dimension.lineFrom().times(-1)).normalise();
        Vector left = along.perpendicular();
        double x1 = dimension.lineFrom().x();
        double y1 = dimension.lineFrom().y();
        double x2 = dimension.lineTo().x();
        double y2 = dimension.lineTo().y();
        boolean isUpsideDown = along.x() < -1e-9 || Math.abs(along.x()) <= 1e-9 && along.y() < 0;
        double side = (isUpsideDown ? -1 : 1) * TEXT_PAPER_MM * scale;
        double textX = (x1 + x2) / 2 + left.x() * side;
        double textY = (y1 + y2) / 2 + left.y() * side;
        double angle = along.angleDeg() + (isUpsideDown ? 180 : 0);
        String block = file.dimensionBlock(out -> {
            out.line("0", line.from().xMm(), line.from().yMm(), x1, y1);
            out.line("0", line.to().xMm(), line.to().yMm(), x2, y2);
            out.line("0", x1, y1, x2, y2);
            tick(out, x1, y1, along);
            tick(out, x2, y2, along);
            Placement under = new Placement(textX - left.x() * side / 2, textY - left.y() * side / 2, angle);
            out.text("0", under, TEXT_PAPER_MM * scale, 1, Long.toString(Math.round(dimension.lengthMm())));
        });
        double[] places = {line.from().xMm(), line.from().yMm(), line.to().xMm(), line.to().yMm(), x2, y2, textX,
            textY};
        if (dimension.directed()) {
            model.turnedDimension(PlanLayer.DIMENSION.layerName(), block, places, along.angleDeg(),
                    dimension.lengthMm(), dimension.id());
        } else {
            model.dimension(PlanLayer.DIMENSION.layerName(), block, places, dimension.lengthMm(), dimension.id());
        }
    }

    private void tick(EntityWriter out, double x, double y, Vector along) {
        Vector tick = along.rotated(45).times(TICK_PAPER_MM * scale / 2);
        out.line("0", x - tick.x(), y - tick.y(), x + tick.x(), y + tick.y());
    }
}
