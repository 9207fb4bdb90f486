package org.sceneplan.exchange.svg;

import static org.sceneplan.exchange.svg.SvgStyles.number;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.sceneplan.drawing.DrawingGroup;
import org.sceneplan.drawing.DrawingLayer;
import org.sceneplan.drawing.DrawnElement;
import org.sceneplan.drawing.PaperBox;
import org.sceneplan.drawing.PathStep;
import org.sceneplan.drawing.Primitive;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.bytes.TextBytes;
import org.sceneplan.exchange.font.CarriedFonts;
import org.sceneplan.exchange.font.CarriedFonts.Run;
import org.sceneplan.exchange.font.FontSubset;
import org.sceneplan.exchange.picture.SheetPicture;

/** The text of one SVG file. Paper y runs up, SVG y down: every y is turned here, once. */
final class SvgText {
    private static final String FAMILY = "Sceneplan Sans";
    private static final String FALLBACK = "'Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif";

    /** What the body of a small sheet takes. */
    private static final int ROOM = 1 << 14;
    private static final byte[] END = "</svg>\n".getBytes(StandardCharsets.US_ASCII);

    private final Sheet sheet;
    private final SvgStyles styles = new SvgStyles();
    private final Map<Weight, BitSet> lettersByWeight = new EnumMap<>(Weight.class);
    private final TreeSet<String> layerIds = new TreeSet<>();
    private final TextBytes body = new TextBytes(ROOM);
    private List<SheetPicture> pictures = List.of();
    private int windows;
    private double left;
    private double stepX;
    private double top;
    private double stepY;

    SvgText(Sheet sheet) {
        this.sheet = sheet;
        for (DrawingGroup next : sheet.groups()) {
            if (next.isStencil()) {
                stencil(next);
            } else {
                frame(next.originXMm(), next.scale(), sheet.heightMm() - next.originYMm(), -next.scale());
                next.window().ifPresent(window -> openClip("window-" + ++windows, window, body));
                elements(next);
                next.window().ifPresent(window -> body.ascii("</g>\n"));
            }
        }
    }

    /** Takes pictures that lie below everything else. */
    void showUnder(List<SheetPicture> below) {
        pictures = List.copyOf(below);
    }

    /** Areas in the measure of their group, which keeps their numbers short. */
    private void stencil(DrawingGroup areas) {
        body.ascii("<g transform=\"matrix(").factor(areas.scale()).ascii(" 0 0 ").factor(-areas.scale()).put(' ')
                .factor(areas.originXMm()).put(' ').factor(sheet.heightMm() - areas.originYMm()).ascii(")\">\n");
        frame(0, 1, 0, 1);
        elements(areas);
        body.ascii("</g>\n");
    }

    private void frame(double newLeft, double newStepX, double newTop, double newStepY) {
        left = newLeft;
        stepX = newStepX;
        top = newTop;
        stepY = newStepY;
    }

    /** Writes the text with the letters it uses as fonts. */
    void writeWithFonts(OutputStream out) throws IOException {
        TextBytes fonts = new TextBytes();
        fonts(fonts);
        write(fonts, out);
    }

    /** Writes the text without fonts: what it says does not depend on how letters look. */
    void writeWithoutFonts(OutputStream out) throws IOException {
        write(new TextBytes(), out);
    }

    private void write(TextBytes fonts, OutputStream out) throws IOException {
        TextBytes head = new TextBytes();
        head(fonts, head);
        head.writeTo(out);
        body.writeTo(out);
        out.write(END);
    }

    private void head(TextBytes fonts, TextBytes out) throws IOException {
        String width = number(sheet.widthMm());
        String height = number(sheet.heightMm());
        out.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .ascii("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"").ascii(width)
                .ascii("mm\" height=\"").ascii(height).ascii("mm\" viewBox=\"0 0 ").ascii(width).put(' ')
                .ascii(height).ascii("\" xml:lang=\"").text(escaped(sheet.language())).ascii("\">\n<title>")
                .text(escaped(sheet.title())).ascii("</title>\n<style type=\"text/css\">\n");
        out.bytes(fonts);
        out.ascii("text{font-family:'").ascii(FAMILY).ascii("',").ascii(FALLBACK)
                .ascii(";font-weight:400;white-space:pre}\n");
        styles.write(out);
        out.ascii("</style>\n<rect width=\"").ascii(width).ascii("\" height=\"").ascii(height)
                .ascii("\" fill=\"#FFFFFF\"/>\n");
        for (int i = 0; i < pictures.size(); i++) {
            picture(pictures.get(i), "under-" + (i + 1), out);
        }
    }

    private void picture(SheetPicture picture, String id, TextBytes out) throws IOException {
        openClip(id, picture.frame(), out);
        out.ascii("<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" transform=\"translate(")
                .ascii(number(picture.xMm())).put(' ').ascii(number(sheet.heightMm() - picture.yMm()))
                .ascii(") rotate(").ascii(number(-picture.angleDeg())).ascii(")\" y=\"")
                .ascii(number(-picture.heightMm())).ascii("\" width=\"").ascii(number(picture.widthMm()))
                .ascii("\" height=\"").ascii(number(picture.heightMm())).ascii("\" opacity=\"")
                .ascii(number(picture.opacity())).ascii("\" preserveAspectRatio=\"none\" xlink:href=\"data:image/")
                .ascii(picture.isJpeg() ? "jpeg" : "png").ascii(";base64,")
                .bytes(Base64.getEncoder().encode(picture.bytes())).ascii("\"/></g>\n");
    }

    /** Opens a group that is painted inside a part of the sheet only. */
    private void openClip(String id, PaperBox clip, TextBytes out) {
        out.ascii("<clipPath id=\"").ascii(id).ascii("\"><rect x=\"").ascii(number(clip.xMm())).ascii("\" y=\"")
                .ascii(number(sheet.heightMm() - clip.yMm() - clip.heightMm())).ascii("\" width=\"")
                .ascii(number(clip.widthMm())).ascii("\" height=\"").ascii(number(clip.heightMm()))
                .ascii("\"/></clipPath>\n<g clip-path=\"url(#").ascii(id).ascii(")\">");
    }

    private void fonts(TextBytes out) throws IOException {
        for (Map.Entry<Weight, BitSet> letters : lettersByWeight.entrySet()) {
            byte[] font = FontSubset.of(letters.getKey(), letters.getValue().stream());
            out.ascii("@font-face{font-family:'").ascii(FAMILY).ascii("';font-weight:")
                    .ascii(letters.getKey() == Weight.BOLD ? "700" : "400")
                    .ascii(";src:url(data:font/ttf;base64,").bytes(Base64.getEncoder().encode(font))
                    .ascii(") format('truetype')}\n");
        }
    }

    private void elements(DrawingGroup group) {
        DrawingLayer open = null;
        for (DrawnElement element : group.elements()) {
            if (element.layer() != open) {
                body.ascii(open == null ? "" : "</g>\n");
                open = element.layer();
                body.ascii("<g id=\"").ascii(layerId(open)).ascii("\">\n");
            }
            element(element);
        }
        body.ascii(open == null ? "" : "</g>\n");
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
            body.ascii("<g data-element-id=\"").text(escaped(element.elementId())).ascii("\">");
            if (!element.title().isEmpty()) {
                body.ascii("<title>").text(escaped(element.title())).ascii("</title>");
            }
            body.put('\n');
        }
        for (Primitive primitive : element.primitives()) {
            switch (primitive) {
                case Primitive.Path path -> path(path);
                case Primitive.Text line -> text(line);
            }
        }
        body.ascii(named ? "</g>\n" : "");
    }

    private void path(Primitive.Path path) {
        body.ascii("<path class=\"").ascii(styles.path(path.style())).ascii("\" d=\"");
        for (PathStep step : path.steps()) {
            switch (step) {
                case PathStep.MoveTo to -> point('M', to.x(), to.y());
                case PathStep.LineTo to -> point('L', to.x(), to.y());
                case PathStep.CurveTo to -> {
                    point('C', to.x1(), to.y1());
                    point(' ', to.x2(), to.y2());
                    point(' ', to.x(), to.y());
                }
                case PathStep.Close close -> body.put('Z');
            }
        }
        body.ascii("\"/>\n");
    }

    private void point(char command, double x, double y) {
        body.put(command).number(x(x)).put(' ').number(y(y));
    }

    private void text(Primitive.Text line) {
        List<Run> runs = CarriedFonts.runs(line.text(), line.weight());
        if (runs.isEmpty()) {
            return;
        }
        body.ascii("<text class=\"").ascii(styles.text(line)).ascii("\" ");
        double x = x(line.at().x());
        double y = y(line.at().y());
        if (line.angleDeg() == 0) {
            body.ascii("x=\"").number(x).ascii("\" y=\"").number(y).ascii("\">");
        } else {
            body.ascii("transform=\"translate(").number(x).put(' ').number(y).ascii(") rotate(")
                    .number(-line.angleDeg()).ascii(")\">");
        }
        for (Run run : runs) {
            BitSet letters = lettersByWeight.computeIfAbsent(run.weight(), weight -> new BitSet());
            run.text().codePoints().forEach(letters::set);
            body.text(escaped(run.text()));
        }
        body.ascii("</text>\n");
    }

    private double x(double groupX) {
        return left + stepX * groupX;
    }

    private double y(double groupY) {
        return top + stepY * groupY;
    }

    private static String escaped(String raw) {
        return isPlain(raw) ? raw : cut(raw);
    }

    /** Whether the text stands as it is: nearly always. */
    private static boolean isPlain(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c == '&' || c == '<' || c == '>' || c == '"' || Character.isSurrogate(c) || !isXmlCharacter(c)) {
                return false;
            }
        }
        return true;
    }

    private static String cut(String raw) {
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
