package org.sceneplan.ui.bench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;

/**
 * Runs the benchmark of the editor without a workbench around it. Needs a display. Arguments name the parts to be
 * measured, for example {@code open drag}; all without.
 */
public final class BenchmarkApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        context.applicationRunning();
        Display display = new Display();
        try {
            String[] names = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            new EditorBenchmark(display, System.out, Part.of(names)).run();
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
