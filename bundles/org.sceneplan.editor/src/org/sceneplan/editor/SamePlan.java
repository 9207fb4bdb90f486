package org.sceneplan.editor;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/**
 * Whether an editor has a plan already: by its file, whether it came from a project or from the disk and whether its
 * tab was shown since the start or not. The platform goes by the names of tabs, which are those of stores here.
 */
public final class SamePlan implements IEditorMatchingStrategy {

    @Override
    public boolean matches(IEditorReference editor, IEditorInput input) {
        try {
            return FloorPlanEditor.path(editor.getEditorInput()).equals(FloorPlanEditor.path(input));
        } catch (PartInitException | IllegalArgumentException notAFile) {
            return false;
        }
    }
}
