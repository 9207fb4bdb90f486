package org.sceneplan.exchange.svg;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sceneplan.drawing.Primitive.Anchor;
import org.sceneplan.drawing.Primitive.Text;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Style;
import org.sceneplan.exchange.bytes.TextBytes;

/** Style classes in the order they are first used. */
final class SvgStyles {
    private static final double HALO_EM = 0.4;

    private final Map<String, String> classByRule = new LinkedHashMap<>();
    private final Map<Style, String> classByStyle = new HashMap<>();
    private final Map<Look, String> classByLook = new HashMap<>();
    private Style last;
    private String classOfLast = "";

    /** How letters look. */
    private record Look(double sizeMm, Weight weight, Anchor anchor, String colour, String halo) {
    }

    String path(Style style) {
        if (style != last) {
            last = style;
            classOfLast = classByStyle.computeIfAbsent(style, this::ruleOf);
        }
        return classOfLast;
    }

    private String ruleOf(Style style) {
        StringBuilder rule = new StringBuilder();
        rule.append("fill:").append(style.fill().isEmpty() ? "none" : style.fill());
        if (!style.fill().isEmpty() && style.fillOpacity() < 1) {
            rule.append(";fill-opacity:").append(number(style.fillOpacity()));
        }
        if (!style.stroke().isEmpty() && style.strokeWidthMm() > 0) {
            rule.append(";stroke:").append(style.stroke()).append(";stroke-width:")
                    .append(number(style.strokeWidthMm()));
            if (!style.dashMm().isEmpty()) {
                rule.append(";stroke-dasharray:");
                style.dashMm().forEach(dash -> rule.append(number(dash)).append(' '));
                rule.setLength(rule.length() - 1);
            }
        }
        return classOf("p", rule.toString());
    }

    String text(Text text) {
        return classByLook.computeIfAbsent(new Look(text.sizeMm(), text.weight(), text.anchor(), text.colour(),
                text.halo()), this::ruleOf);
    }

    private String ruleOf(Look text) {
        StringBuilder rule = new StringBuilder("font-size:").append(number(text.sizeMm())).append("px;fill:")
                .append(text.colour());
        if (text.weight() == Weight.BOLD) {
            rule.append(";font-weight:700");
        }
        switch (text.anchor()) {
            case START -> { }
            case MIDDLE -> rule.append(";text-anchor:middle");
            case END -> rule.append(";text-anchor:end");
        }
        if (!text.halo().isEmpty()) {
            rule.append(";paint-order:stroke;stroke-linejoin:round;stroke:").append(text.halo())
                    .append(";stroke-width:")
                    .append(number(text.sizeMm() * HALO_EM));
        }
        return classOf("t", rule.toString());
    }

    private String classOf(String prefix, String rule) {
        return classByRule.computeIfAbsent(rule, key -> prefix + classByRule.size());
    }

    /** The rules as CSS. */
    void write(TextBytes out) {
        classByRule.forEach((rule, name) -> out.put('.').ascii(name).put('{').text(rule).ascii("}\n"));
    }

    /** A number with at most three decimals, the same everywhere. */
    static String number(double value) {
        return new TextBytes().number(value).toString();
    }
}
