package org.sceneplan.workbench;

import org.eclipse.osgi.util.NLS;

/** Texts of the workbench in the language it was started in. */
final class WorkbenchTexts extends NLS {
    public static String Menu_file;
    public static String Menu_edit;
    public static String Menu_view;
    public static String Menu_show;
    public static String Menu_perspective;
    public static String Menu_window;
    public static String Menu_help;
    public static String Action_close;
    public static String Action_closeAll;
    public static String Action_quit;
    public static String Action_save;
    public static String Action_saveAll;
    public static String Action_undo;
    public static String Action_redo;
    public static String Action_cut;
    public static String Action_copy;
    public static String Action_paste;
    public static String Action_delete;
    public static String Action_selectAll;
    public static String Action_reset;
    public static String Action_about;
    public static String Action_newWindow;
    public static String OpenPlan_title;
    public static String OpenPlan_filter;
    public static String View_projects;
    public static String View_outline;
    public static String View_properties;
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
