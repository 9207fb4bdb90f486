package org.sceneplan.cli.call;

/** What the process tells its caller. */
public final class ExitCode {

    /** Done; a check found nothing of severity H. */
    public static final int OK = 0;
    /** A check found something of severity H. */
    public static final int FINDINGS = 1;
    /** The command line or an input is wrong; nothing was overwritten. */
    public static final int BAD_INPUT = 2;
    /** A fault of the program; the message names a log file. */
    public static final int INTERNAL = 3;

    private ExitCode() {
    }
}
