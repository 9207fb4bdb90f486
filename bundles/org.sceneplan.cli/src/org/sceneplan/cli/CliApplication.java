package org.sceneplan.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Entry of the command line product under Equinox; the work is done by {@link CommandLine}. */
public final class CliApplication implements IApplication {

    /**
     * Runs the command line with the arguments of the product.
     *
     * @param context holds the application arguments under {@link IApplicationContext#APPLICATION_ARGS}
     * @return the exit code of the process
     */
    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return CommandLine.run(arguments);
    }

    @Override
    public void stop() {
        // a verb runs to its end; the process is ended from outside
    }
}
