package org.sceneplan.standard.internal.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.sceneplan.standard.RuleChangeNote;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.SettingAttribute;

/** Puts a changed setting into the text of a standard or rule book; every other character stays as it is. */
public final class SettingText {

    private static final String OF_STANDARD = "ruleSettings";
    private static final String OF_BOOK = "settings";
    private static final String STEP = "  ";

    private final String text;
    private final String lineEnd;
    private final List<XmlTag> tags;

    private SettingText(String text) {
        this.text = text;
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        this.tags = XmlTags.of(text);
    }

    /**
     * The text with the setting in it; a standard without a setting of its own for the rule gets one behind its others.
     *
     * @param text a text that was read without a problem
     * @param before setting in force by that text
     * @param after the same with other values and more notes
     */
    public static String with(String text, RuleLimit before, RuleLimit after) {
        SettingText scan = new SettingText(text);
        int own = scan.own(after.ruleId());
        return own >= 0 ? scan.changed(own, before, after) : scan.added(after);
    }

    private int own(String ruleId) {
        for (int i = 0; i < tags.size(); i++) {
            XmlTag tag = tags.get(i);
            boolean setting = tag.kind() != XmlTag.Kind.END
                    && (tag.name().equals(OF_STANDARD) || tag.name().equals(OF_BOOK));
            if (setting && tag.attribute("ruleId").filter(id -> value(id).equals(ruleId)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private String value(XmlTag.Attribute attribute) {
        return text.substring(attribute.valueStart(), attribute.valueEnd());
    }

    private String changed(int index, RuleLimit before, RuleLimit after) {
        XmlTag tag = tags.get(index);
        Map<Integer, Replacement> replacements = new TreeMap<>();
        StringBuilder further = new StringBuilder();
        for (SettingAttribute attribute : ChangedValues.changed(before, after)) {
            String value = attribute.text(after);
            XmlTag.Attribute there = tag.attribute(attribute.nameInFile()).orElse(null);
            if (there == null) {
                further.append(' ').append(attribute(attribute.nameInFile(), value));
            } else if (value.isEmpty()) {
                replacements.put(blanksStart(there.start()), new Replacement(there.valueEnd() + 1, ""));
            } else {
                replacements.put(there.valueStart(), new Replacement(there.valueEnd(), quoted(value)));
            }
        }
        String indent = indent(tag.start());
        String notes = notes(after.changes().subList(before.changes().size(), after.changes().size()), indent + STEP);
        int attributesEnd = tag.attributesEnd();
        if (tag.kind() == XmlTag.Kind.EMPTY) {
            replacements.put(attributesEnd, new Replacement(tag.end(),
                    further + ">" + notes + lineEnd + indent + "</" + tag.name() + ">"));
        } else {
            replacements.put(attributesEnd, new Replacement(attributesEnd, further.toString()));
            int end = endTag(index).start();
            int contentEnd = blanksStart(end);
            boolean ownLine = text.substring(contentEnd, end).contains("\n");
            replacements.put(contentEnd, new Replacement(contentEnd, notes + (ownLine ? "" : lineEnd + indent)));
        }
        return replaced(replacements);
    }

    private String added(RuleLimit setting) {
        int last = tags.size() - 1;
        while (last >= 0 && !tags.get(last).name().equals(OF_STANDARD)) {
            last--;
        }
        boolean first = last < 0;
        String indent = first ? STEP : indent(tags.get(last).start());
        int at = first ? blanksStart(tags.get(tags.size() - 1).start()) : tags.get(last).end();
        StringBuilder element = new StringBuilder(first ? lineEnd : "").append(lineEnd).append(indent).append('<')
                .append(OF_STANDARD);
        attributes(setting).forEach((name, value) -> element.append(' ').append(attribute(name, value)));
        element.append('>').append(notes(setting.changes(), indent + STEP)).append(lineEnd).append(indent).append("</")
                .append(OF_STANDARD).append('>');
        return text.substring(0, at) + element + text.substring(at);
    }

    /** The attributes in the order of the rule book; what says nothing is left out. */
    private static Map<String, String> attributes(RuleLimit setting) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("ruleId", setting.ruleId());
        values.put("severity", SettingAttribute.SEVERITY.text(setting));
        values.put("limit", SettingAttribute.LIMIT.text(setting));
        values.put("unit", setting.unit());
        values.put("enabled", SettingAttribute.ENABLED.text(setting));
        Set<SettingAttribute> areas = Set.of(SettingAttribute.MIN_AREA_M2, SettingAttribute.MAX_AREA_M2);
        for (SettingAttribute scope : List.of(SettingAttribute.MIN_AREA_M2, SettingAttribute.MAX_AREA_M2,
                SettingAttribute.TIERS, SettingAttribute.ZONE_CODES)) {
            String value = scope.text(setting);
            values.put(scope.nameInFile(), areas.contains(scope) && value.equals("0") ? "" : value);
        }
        values.put("clause", setting.clause());
        values.put("grade", setting.grade());
        values.put("source", setting.source());
        values.put("titleEn", setting.titleEn());
        values.put("titleZh", setting.titleZh());
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private String notes(List<RuleChangeNote> notes, String indent) {
        StringBuilder lines = new StringBuilder();
        for (RuleChangeNote note : notes) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("attribute", note.attribute().nameInFile());
            values.put("from", note.from());
            values.put("to", note.to());
            values.put("by", note.by());
            values.put("on", note.on().toString());
            values.put("reason", note.reason());
            values.values().removeIf(String::isEmpty);
            lines.append(lineEnd).append(indent).append("<changes");
            values.forEach((name, value) -> lines.append(' ').append(attribute(name, value)));
            lines.append("/>");
        }
        return lines.toString();
    }

    private XmlTag endTag(int index) {
        Deque<XmlTag> open = new ArrayDeque<>();
        for (int i = index; i < tags.size(); i++) {
            XmlTag tag = tags.get(i);
            if (tag.kind() == XmlTag.Kind.START) {
                open.push(tag);
            } else if (tag.kind() == XmlTag.Kind.END) {
                open.pop();
            }
            if (open.isEmpty()) {
                return tag;
            }
        }
        throw new IllegalStateException("tags.get(" + index + ") has no end; the text was not read by a parser");
    }

    private String indent(int start) {
        int line = text.lastIndexOf('\n', start - 1) + 1;
        String before = text.substring(line, start);
        return before.isBlank() ? before : STEP;
    }

    /** Index of the first of the blanks that end at an index. */
    private int blanksStart(int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private String replaced(Map<Integer, Replacement> replacements) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        List<Map.Entry<Integer, Replacement>> inOrder = new ArrayList<>(replacements.entrySet());
        for (Map.Entry<Integer, Replacement> each : inOrder) {
            result.append(text, at, each.getKey()).append(each.getValue().text);
            at = each.getValue().end;
        }
        return result.append(text.substring(at)).toString();
    }

    private static String attribute(String name, String value) {
        return name + "=\"" + quoted(value) + "\"";
    }

    private static String quoted(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&apos;");
    }

    /** What stands from an index on, up to the given end, gives way to a text. */
    private record Replacement(int end, String text) {
    }
}
