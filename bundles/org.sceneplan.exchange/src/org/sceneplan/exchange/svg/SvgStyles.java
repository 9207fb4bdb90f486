package org.sceneplan.exchange.svg;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sceneplan.drawing.Primitive.Text;
import org.sceneplan.drawing.Primitive.Weight;
import org.sceneplan.drawing.Style;

/** Style classes in the order they are first used. */
final class SvgStyles {
    private static final double HALO_EM = 0.4;

    private final Map<String, String> classByRule = new LinkedHashMap<>();
    private final Map<Style, String> classByStyle = new HashMap<>();

    String path(Style style) {
        return classByStyle.computeIfAbsent(style, this::ruleOf);
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
    void write(StringBuilder out) {
        classByRule.forEach((rule, name) -> out.append('.').append(name).append('{').append(rule).append("}\n"));
    }

    /** A number with at most three decimals, the same everywhere. */
    static String number(double value) {
        StringBuilder out = new StringBuilder(12);
        number(value, out);
        return out.toString();
    }

    /** Appends a number with at most three decimals; nothing else is written as often. */
    static void number(double value, StringBuilder out) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            out.append('-');
        }
        long size = Math.abs(thousandths);
        out.append(size / 1000);
        int decimals = (int) (size % 1000);
        if (decimals != 0) {
            out.append('.').append((char) ('0' + decimals / 100));
            if (decimals % 100 != 0) {
                out.append((char) ('0' + decimals / 10 % 10));
                if (decimals % 10 != 0) {
                    out.append((char) ('0' + decimals % 10));
                }
            }
        }
    }
}
