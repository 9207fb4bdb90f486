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

    /** Ends with an error, and so with a failing exit code, when the benchmark does. */
    @Override
    public Object start(IApplicationContext context) throws Exception {
        context.applicationRunning();
        Display display = PlatformUI.createDisplay();
        String[] parts = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Advisor advisor = new Advisor(display, parts);
        try {
            PlatformUI.createAndRunWorkbench(display, advisor);
        } finally {
            display.dispose();
        }
        if (advisor.failure != null) {
            throw advisor.failure;
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
        /** What stopped the benchmark; null when nothing did. */
        private Exception failure = new IllegalStateException("the window closed before the benchmark began");

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
                    failure = null;
                } catch (Exception e) {
                    failure = e;
                } finally {
                    PlatformUI.getWorkbench().close();
                }
            });
        }
    }
}
