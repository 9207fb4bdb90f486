package org.sceneplan.cli.verb;

import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.argument.UsageException;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;

/** One thing the command line can do. */
public interface Verb {

    /** What it takes. */
    Syntax syntax();

    /**
     * Does it.
     *
     * @return exit code
     * @throws UsageException if an option has a value that makes no sense
     * @throws BadInputException if an input is wrong or a file can't be written; everything existing is as it was
     */
    int run(Call call) throws UsageException, BadInputException;
}
