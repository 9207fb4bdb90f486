package org.sceneplan.workbench;

import org.eclipse.osgi.util.NLS;

/** Texts of the workbench in the language it was started in. */
final class WorkbenchTexts extends NLS {
    public static String Menu_file;
    public static String Menu_view;
    public static String Menu_show;
    public static String Menu_window;
    public static String Menu_help;
    public static String Window_title;
    public static String SampleProject_name;
    public static String SampleProject_job;
    public static String SampleProject_store;
    public static String SampleProject_failed;

    static {
        NLS.initializeMessages("org.sceneplan.workbench.messages", WorkbenchTexts.class);
    }

    private WorkbenchTexts() {
    }
}
