package org.sceneplan.editor.command;

import org.eclipse.core.expressions.PropertyTester;
import org.sceneplan.editor.FloorPlanEditor;

/** Tells for expressions of the plug-in registry whether an editor shows a plan: not when the file is unreadable. */
public final class ReadablePlan extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expected) {
        return receiver instanceof FloorPlanEditor editor && editor.session() != null;
    }
}
