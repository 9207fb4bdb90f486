package org.sceneplan.ui.bench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;

/** Runs the benchmark of the editor without a workbench around it. Needs a display. */
public final class BenchmarkApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        context.applicationRunning();
        Display display = new Display();
        try {
            new EditorBenchmark(display, System.out).run();
        } finally {
            display.dispose();
        }
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
