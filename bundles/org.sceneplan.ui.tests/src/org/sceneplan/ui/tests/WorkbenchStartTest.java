package org.sceneplan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchStartTest {

    @Test
    void workbenchOpensOneVisibleWindowInThePlanPerspective() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

        assertNotNull(window, "an open workbench window");
        assertTrue(window.getShell().isVisible(), "the window is visible");
        assertEquals("org.sceneplan.workbench.planPerspective", window.getActivePage().getPerspective().getId());
    }
}
