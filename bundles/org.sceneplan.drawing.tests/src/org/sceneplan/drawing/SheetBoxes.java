package org.sceneplan.drawing;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.drawing.internal.Patch;
import org.sceneplan.drawing.internal.label.TextBoxes;

/** Texts of a sheet with the boxes they cover on paper. */
final class SheetBoxes {
    /** Letters never fill their whole box, mm. */
    private static final double SLACK_MM = 0.08;

    private SheetBoxes() {
    }

    record Placed(String text, DrawingLayer layer, Patch box) {
    }

    static List<Placed> texts(Sheet sheet) {
        List<Placed> placed = new ArrayList<>();
        for (DrawingGroup group : sheet.groups()) {
            for (DrawnElement element : group.elements()) {
                for (Primitive primitive : element.primitives()) {
                    if (primitive instanceof Primitive.Text text) {
                        placed.add(new Placed(text.text(), element.layer(),
                                TextBoxes.of(onPaper(text, group), 1).grown(-SLACK_MM)));
                    }
                }
            }
        }
        return placed;
    }

    /** Names of texts that lie on one another. */
    static List<String> overlaps(List<Placed> texts) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (texts.get(i).box().overlaps(texts.get(j).box())) {
                    found.add(texts.get(i).text() + " | " + texts.get(j).text());
                }
            }
        }
        return found;
    }

    /** Straight edges of all paths of a layer on paper. */
    static List<Patch> edges(Sheet sheet, DrawingLayer layer) {
        List<Patch> edges = new ArrayList<>();
        for (DrawingGroup group : sheet.groups()) {
            group.elements().stream().filter(element -> element.layer() == layer).forEach(element -> {
                for (Primitive primitive : element.primitives()) {
                    if (primitive instanceof Primitive.Path path) {
                        addEdges(path, group, edges);
                    }
                }
            });
        }
        return edges;
    }

    private static void addEdges(Primitive.Path path, DrawingGroup group, List<Patch> edges) {
        Coordinate start = null;
        Coordinate last = null;
        for (PathStep step : path.steps()) {
            Coordinate next = switch (step) {
                case PathStep.MoveTo to -> onPaper(to.x(), to.y(), group);
                case PathStep.LineTo to -> onPaper(to.x(), to.y(), group);
                case PathStep.CurveTo to -> onPaper(to.x(), to.y(), group);
                case PathStep.Close close -> start;
            };
            if (step instanceof PathStep.MoveTo) {
                start = next;
            } else {
                edges.add(Patch.line(last.x(), last.y(), next.x(), next.y()));
            }
            last = next;
        }
    }

    private static Primitive.Text onPaper(Primitive.Text text, DrawingGroup group) {
        return new Primitive.Text(text.text(), onPaper(text.at().x(), text.at().y(), group), text.sizeMm(),
                text.angleDeg(), text.anchor(), text.weight(), text.colour(), text.halo());
    }

    private static Coordinate onPaper(double x, double y, DrawingGroup group) {
        return new Coordinate(group.originXMm() + x * group.scale(), group.originYMm() + y * group.scale());
    }
}
