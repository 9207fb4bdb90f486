package org.sceneplan.editor.dialog;

/** Columns of the table of display positions. */
enum PositionColumn {
    NUMBER("number", 8), TYPE("type", 24), PRODUCT("product", 30), ALONG("along", 10), IN("in", 10),
    ELEVATION("elevation", 10);

    private final String key;
    private final int weight;

    PositionColumn(String key, int weight) {
        this.key = key;
        this.weight = weight;
    }

    String key() {
        return key;
    }

    int weight() {
        return weight;
    }

    boolean isLength() {
        return this == ALONG || this == IN || this == ELEVATION;
    }
}
