package org.sceneplan.cli.report;

import java.io.IOException;

/** Takes the checked plans one after the other. */
public interface CheckReport {

    /** Writes what is said of one plan; plans that could not be read come, too. */
    void add(PlanCheck check) throws IOException;

    /** Writes the end. */
    void end() throws IOException;
}
