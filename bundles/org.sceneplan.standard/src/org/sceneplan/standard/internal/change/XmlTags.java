package org.sceneplan.standard.internal.change;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tags in a text that a parser has accepted and that has no document type declaration; comments, processing
 * instructions and character data are passed over. Kept apart from a parser because the places of the parsers at hand
 * are lines, or wrong for long texts.
 */
final class XmlTags {

    private final String text;
    private final List<XmlTag> tags = new ArrayList<>();

    private XmlTags(String text) {
        this.text = text;
    }

    static List<XmlTag> of(String text) {
        XmlTags scan = new XmlTags(text);
        scan.run();
        return scan.tags;
    }

    private void run() {
        int at = text.indexOf('<');
        while (at >= 0) {
            if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at + 4) + 3;
            } else if (text.startsWith("<![CDATA[", at)) {
                at = text.indexOf("]]>", at) + 3;
            } else if (text.startsWith("<?", at)) {
                at = text.indexOf("?>", at) + 2;
            } else {
                at = tag(at);
            }
            at = text.indexOf('<', at);
        }
    }

    private int tag(int start) {
        boolean closing = text.charAt(start + 1) == '/';
        int at = start + (closing ? 2 : 1);
        int nameEnd = nameEnd(at);
        String name = text.substring(at, nameEnd);
        List<XmlTag.Attribute> attributes = new ArrayList<>();
        at = blanksEnd(nameEnd);
        while (text.charAt(at) != '>' && text.charAt(at) != '/') {
            int attributeEnd = nameEnd(at);
            int quote = blanksEnd(text.indexOf('=', attributeEnd) + 1);
            int valueEnd = text.indexOf(text.charAt(quote), quote + 1);
            attributes.add(new XmlTag.Attribute(text.substring(at, attributeEnd), at, quote + 1, valueEnd));
            at = blanksEnd(valueEnd + 1);
        }
        boolean empty = text.charAt(at) == '/';
        int end = text.indexOf('>', at) + 1;
        XmlTag.Kind kind = closing ? XmlTag.Kind.END : empty ? XmlTag.Kind.EMPTY : XmlTag.Kind.START;
        tags.add(new XmlTag(kind, name, start, end, attributes));
        return end;
    }

    private int nameEnd(int start) {
        int at = start;
        while (" \t\r\n=/>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int blanksEnd(int start) {
        int at = start;
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
