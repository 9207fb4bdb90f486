package org.sceneplan.editor.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the edit parts of one level. */
public final class PlanEditPartFactory implements EditPartFactory {
    private final LevelContent content;

    public PlanEditPartFactory(LevelContent content) {
        this.content = content;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        if (model instanceof LevelContent level) {
            return new LevelEditPart(level);
        }
        if (model instanceof DrawnItem item) {
            return new ElementEditPart(item, content);
        }
        throw new IllegalArgumentException("model %s is neither a level nor a drawn element".formatted(model));
    }
}
