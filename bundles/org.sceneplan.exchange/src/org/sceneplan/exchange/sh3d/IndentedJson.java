package org.sceneplan.exchange.sh3d;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON for people and for Git: two blanks, {@code \n} on every system, points on one line. */
final class IndentedJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private IndentedJson() {
    }

    static String text(JsonNode node) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return MAPPER.writer().with(new DefaultPrettyPrinter().withObjectIndenter(lines)).writeValueAsString(node)
                + "\n";
    }
}
