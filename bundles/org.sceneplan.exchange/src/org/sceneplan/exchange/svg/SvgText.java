package org.sceneplan.exchange.svg;

import static org.sceneplan.exchange.svg.SvgStyles.number;

import java.io.IOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.font.CarriedFonts;
import org.sceneplan.exchange.font.CarriedFonts.Run;
import org.sceneplan.exchange.font.FontSubset;

/** The text of one SVG file. Paper y runs up, SVG y down: every y is turned here, once. */
final class SvgText {
    private static final String FAMILY = "Sceneplan Sans";
    private static final String FALLBACK = "'Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif";

    private final Sheet sheet;
    private final SvgStyles styles = new SvgStyles();
    private final Map<Weight, TreeSet<Integer>> lettersByWeight = new EnumMap<>(Weight.class);
    private final TreeSet<String> layerIds = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();
    private DrawingGroup group;

    SvgText(Sheet sheet) {
        this.sheet = sheet;
        for (DrawingGroup next : sheet.groups()) {
            group = next;
            elements();
        }
    }

    /** The text with the letters it uses as fonts. */
    String withFonts() throws IOException {
        StringBuilder fonts = new StringBuilder();
        fonts(fonts);
        return head(fonts) + body + "</svg>\n";
    }

    /** The text without fonts: what it says does not depend on how letters look. */
    String withoutFonts() {
        return head("") + body + "</svg>\n";
    }

    private String head(CharSequence fonts) {
        String width = number(sheet.widthMm());
        String height = number(sheet.heightMm());
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"").append(width)
                .append("mm\" height=\"").append(height).append("mm\" viewBox=\"0 0 ").append(width).append(' ')
                .append(height).append("\" xml:lang=\"").append(escaped(sheet.language())).append("\">\n");
        out.append("<title>").append(escaped(sheet.title())).append("</title>\n<style type=\"text/css\">\n")
                .append(fonts);
        out.append("text{font-family:'").append(FAMILY).append("',").append(FALLBACK)
                .append(";font-weight:400;white-space:pre}\n");
        styles.write(out);
        out.append("</style>\n<rect width=\"").append(width).append("\" height=\"").append(height)
                .append("\" fill=\"#FFFFFF\"/>\n");
        return out.toString();
    }

    private void fonts(StringBuilder out) throws IOException {
        for (Map.Entry<Weight, TreeSet<Integer>> letters : lettersByWeight.entrySet()) {
            byte[] font = FontSubset.of(letters.getKey(), letters.getValue());
            out.append("@font-face{font-family:'").append(FAMILY).append("';font-weight:")
                    .append(letters.getKey() == Weight.BOLD ? 700 : 400).append(";src:url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(font)).append(") format('truetype')}\n");
        }
    }

    private void elements() {
        DrawingLayer open = null;
        for (DrawnElement element : group.elements()) {
            if (element.layer() != open) {
                body.append(open == null ? "" : "</g>\n");
                open = element.layer();
                body.append("<g id=\"").append(layerId(open)).append("\">\n");
            }
            element(element);
        }
        body.append(open == null ? "" : "</g>\n");
    }

    private String layerId(DrawingLayer layer) {
        String id = "layer-" + layer.name().toLowerCase(Locale.ROOT);
        for (int i = 2; !layerIds.add(id); i++) {
            id = "layer-" + layer.name().toLowerCase(Locale.ROOT) + "-" + i;
        }
        return id;
    }

    private void element(DrawnElement element) {
        boolean named = !element.elementId().isEmpty();
        if (named) {
            body.append("<g data-element-id=\"").append(escaped(element.elementId())).append("\">");
            if (!element.title().isEmpty()) {
                body.append("<title>").append(escaped(element.title())).append("</title>");
            }
            body.append('\n');
        }
        for (Primitive primitive : element.primitives()) {
            switch (primitive) {
                case Primitive.Path path -> path(path);
                case Primitive.Text line -> text(line);
            }
        }
        body.append(named ? "</g>\n" : "");
    }

    private void path(Primitive.Path path) {
        body.append("<path class=\"").append(styles.path(path.style())).append("\" d=\"");
        for (PathStep step : path.steps()) {
            switch (step) {
                case PathStep.MoveTo to -> point('M', to.x(), to.y());
                case PathStep.LineTo to -> point('L', to.x(), to.y());
                case PathStep.CurveTo to -> {
                    point('C', to.x1(), to.y1());
                    point(' ', to.x2(), to.y2());
                    point(' ', to.x(), to.y());
                }
                case PathStep.Close close -> body.append('Z');
            }
        }
        body.append("\"/>\n");
    }

    private void point(char command, double x, double y) {
        body.append(command);
        number(x(x), body);
        body.append(' ');
        number(y(y), body);
    }

    private void text(Primitive.Text line) {
        StringBuilder letters = new StringBuilder();
        for (Run run : CarriedFonts.runs(line.text(), line.weight())) {
            run.text().codePoints().forEach(code -> {
                lettersByWeight.computeIfAbsent(run.weight(), weight -> new TreeSet<>()).add(code);
                letters.appendCodePoint(code);
            });
        }
        if (letters.isEmpty()) {
            return;
        }
        body.append("<text class=\"").append(styles.text(line)).append("\" ");
        String x = number(x(line.at().x()));
        String y = number(y(line.at().y()));
        if (line.angleDeg() == 0) {
            body.append("x=\"").append(x).append("\" y=\"").append(y).append("\">");
        } else {
            body.append("transform=\"translate(").append(x).append(' ').append(y).append(") rotate(")
                    .append(number(-line.angleDeg())).append(")\">");
        }
        body.append(escaped(letters.toString())).append("</text>\n");
    }

    private double x(double groupX) {
        return group.originXMm() + group.scale() * groupX;
    }

    private double y(double groupY) {
        return sheet.heightMm() - group.originYMm() - group.scale() * groupY;
    }

    private static String escaped(String raw) {
        StringBuilder out = new StringBuilder();
        raw.codePoints().forEach(code -> {
            switch (code) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (isXmlCharacter(code)) {
                        out.appendCodePoint(code);
                    }
                }
            }
        });
        return out.toString();
    }

    private static boolean isXmlCharacter(int code) {
        return code == '\t' || code == '\n' || code == '\r' || code >= 0x20 && code <= 0xD7FF
                || code >= 0xE000 && code <= 0xFFFD || code >= 0x10000;
    }
}
