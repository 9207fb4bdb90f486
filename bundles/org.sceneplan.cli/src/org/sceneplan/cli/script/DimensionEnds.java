package org.sceneplan.cli.script;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.model.plan.Identified;
import org.sceneplan.plan.edit.shell.DimensionEnd;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The ends of a dimension or a chain: {@code {"at": [x, y], "on": "B03", "anchor": "left"}}. */
final class DimensionEnds {

    private DimensionEnds() {
    }

    static List<DimensionEnd> of(ScriptFields fields, ScriptPlan plan) throws ScriptException {
        List<DimensionEnd> ends = new ArrayList<>();
        for (JsonNode node : fields.node("ends")) {
            if (!(node instanceof ObjectNode object)) {
                throw fields.problem("DimensionEnds_object");
            }
            ScriptFields end = new ScriptFields(object, fields.locale());
            ends.add(end.has("on") ? DimensionEnd.on(plan.one(end.text("on"), Identified.class), end.text("anchor"),
                    end.point("at")) : DimensionEnd.free(end.point("at")));
            end.checkAllRead();
        }
        if (ends.size() < 2) {
            throw fields.problem("ScriptFields_few", "ends", 2);
        }
        return ends;
    }
}
