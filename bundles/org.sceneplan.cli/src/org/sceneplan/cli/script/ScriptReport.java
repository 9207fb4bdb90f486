package org.sceneplan.cli.script;

import java.util.List;
import java.util.Locale;

import org.sceneplan.cli.script.StepResult.Status;
import org.sceneplan.cli.text.Texts;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells people or programs what became of the operations of a script. */
public final class ScriptReport {

    private static final Texts TEXTS = new Texts(ScriptReport.class);
    private static final int SHOWN_IDS = 8;
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ScriptReport() {
    }

    /** One line for each operation. */
    public static String text(List<StepResult> results, Locale locale) {
        StringBuilder lines = new StringBuilder();
        for (StepResult result : results) {
            String made = result.made().isEmpty() ? "" : TEXTS.get(locale, "ScriptReport_made", ids(result.made()));
            lines.append(TEXTS.get(locale, "ScriptReport_" + result.status(), result.number(), result.op(),
                    result.status() == Status.REFUSED ? result.reason() : result.label())).append(made).append('\n');
        }
        return lines.toString();
    }

    /** The first ids; whole levels make hundreds. */
    private static String ids(List<String> made) {
        String first = String.join(" ", made.subList(0, Math.min(SHOWN_IDS, made.size())));
        return made.size() <= SHOWN_IDS ? first : first + " ... +" + (made.size() - SHOWN_IDS);
    }

    /** An array with one object for each operation, lines end with a line feed. */
    public static String json(List<StepResult> results) {
        ArrayNode array = MAPPER.createArrayNode();
        for (StepResult result : results) {
            ObjectNode object = array.addObject().put("number", result.number()).put("op", result.op())
                    .put("status", ScriptFields.shown(result.status()));
            if (!result.label().isEmpty()) {
                object.put("label", result.label());
            }
            if (result.status() == Status.DONE) {
                result.affected().forEach(object.putArray("affected")::add);
                result.made().forEach(object.putArray("made")::add);
            }
            if (result.status() == Status.REFUSED) {
                object.put("reason", result.reason());
            }
        }
        return MAPPER.writeValueAsString(array).replace("\r\n", "\n") + "\n";
    }
}
