package org.sceneplan.standard.internal.change;

import java.util.List;
import java.util.Optional;

/**
 * One tag in the text of a file.
 *
 * @param name name with its prefix
 * @param start index of the opening angle bracket
 * @param end index behind the closing angle bracket
 * @param attributes attributes in the order of the text
 */
record XmlTag(Kind kind, String name, int start, int end, List<Attribute> attributes) {

    enum Kind {
        START, END, EMPTY
    }

    /**
     * One attribute.
     *
     * @param start index of its name
     * @param valueStart index of the first character of the value
     * @param valueEnd index of the closing quote
     */
    record Attribute(String name, int start, int valueStart, int valueEnd) {
    }

    XmlTag {
        attributes = List.copyOf(attributes);
    }

    Optional<Attribute> attribute(String attributeName) {
        return attributes.stream().filter(attribute -> attribute.name.equals(attributeName)).findFirst();
    }

    /** Index behind the last attribute, where a further one may be put. */
    int attributesEnd() {
        return attributes.isEmpty() ? start + 1 + name.length() : attributes.get(attributes.size() - 1).valueEnd() + 1;
    }
}
