package org.sceneplan.ui.bench.sirius;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.sceneplan.ui.bench.EditorBenchmark;

/**
 * Runs the benchmark of the editor with a Sirius diagram beside it, for which a bare workbench window is open. Arguments
 * name the parts of the editor to be measured, for example {@code open drag}; all without.
 */
public final class SiriusBenchmarkApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        Display display = PlatformUI.createDisplay();
        try {
            String[] parts = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            PlatformUI.createAndRunWorkbench(display, new Advisor(display, parts));
        } finally {
            display.dispose();
        }
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // ends by itself
    }

    private static final class Advisor extends WorkbenchAdvisor {
        private final Display display;
        private final String[] parts;

        Advisor(Display display, String[] parts) {
            this.display = display;
            this.parts = parts;
        }

        @Override
        public String getInitialWindowPerspectiveId() {
            return EditorAreaPerspective.ID;
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            configurer.setInitialSize(new Point(1300, 960));
            configurer.setShowCoolBar(false);
            configurer.setShowStatusLine(false);
            return new WorkbenchWindowAdvisor(configurer);
        }

        @Override
        public void postStartup() {
            display.asyncExec(() -> {
                try {
                    new EditorBenchmark(display, System.out, parts, SiriusRun::measure).run();
                } catch (Exception e) {
                    e.printStackTrace();
                } finally {
                    PlatformUI.getWorkbench().close();
                }
            });
        }
    }
}
