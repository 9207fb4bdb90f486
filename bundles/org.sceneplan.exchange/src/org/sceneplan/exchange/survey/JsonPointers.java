package org.sceneplan.exchange.survey;

/** Parts of JSON pointers (RFC 6901). */
final class JsonPointers {

    private JsonPointers() {
    }

    /** A property name as a pointer step. */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
