package org.sceneplan.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** Menus and tool bar of the workbench window; plugin.xml adds the commands of the floor plan to both. */
final class PlanActionBars extends ActionBarAdvisor {
    private static final String VIEWS_MENU = "org.sceneplan.workbench.views";

    PlanActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void fillMenuBar(IMenuManager menuBar) {
        IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
        IMenuManager file = menu(menuBar, WorkbenchTexts.Menu_file, IWorkbenchActionConstants.M_FILE);
        file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        file.add(new Separator());
        file.add(action(ActionFactory.CLOSE, WorkbenchTexts.Action_close));
        file.add(action(ActionFactory.CLOSE_ALL, WorkbenchTexts.Action_closeAll));
        file.add(new Separator());
        file.add(action(ActionFactory.SAVE, WorkbenchTexts.Action_save));
        file.add(action(ActionFactory.SAVE_ALL, WorkbenchTexts.Action_saveAll));
        file.add(new Separator());
        file.add(action(ActionFactory.QUIT, WorkbenchTexts.Action_quit));
        IMenuManager edit = menu(menuBar, WorkbenchTexts.Menu_edit, IWorkbenchActionConstants.M_EDIT);
        edit.add(action(ActionFactory.UNDO, WorkbenchTexts.Action_undo));
        edit.add(action(ActionFactory.REDO, WorkbenchTexts.Action_redo));
        edit.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        edit.add(new Separator());
        edit.add(action(ActionFactory.CUT, WorkbenchTexts.Action_cut));
        edit.add(action(ActionFactory.COPY, WorkbenchTexts.Action_copy));
        edit.add(action(ActionFactory.PASTE, WorkbenchTexts.Action_paste));
        edit.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
        edit.add(new Separator());
        edit.add(action(ActionFactory.DELETE, WorkbenchTexts.Action_delete));
        edit.add(action(ActionFactory.SELECT_ALL, WorkbenchTexts.Action_selectAll));
        edit.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        IMenuManager view = menu(menuBar, WorkbenchTexts.Menu_view, VIEWS_MENU);
        view.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        view.add(new Separator());
        MenuManager views = new MenuManager(WorkbenchTexts.Menu_show, VIEWS_MENU + ".show");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        view.add(views);
        IMenuManager windows = menu(menuBar, WorkbenchTexts.Menu_window, IWorkbenchActionConstants.M_WINDOW);
        windows.add(action(ActionFactory.RESET_PERSPECTIVE, WorkbenchTexts.Action_reset));
        windows.add(new Separator());
        windows.add(action(ActionFactory.PREFERENCES, WorkbenchTexts.Action_preferences));
        IMenuManager help = menu(menuBar, WorkbenchTexts.Menu_help, IWorkbenchActionConstants.M_HELP);
        help.add(action(ActionFactory.ABOUT, WorkbenchTexts.Action_about));
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static IMenuManager menu(IMenuManager bar, String text, String id) {
        MenuManager menu = new MenuManager(text, id);
        bar.add(menu);
        return menu;
    }

    private IWorkbenchAction action(ActionFactory factory, String text) {
        IWorkbenchAction action = factory.create(getActionBarConfigurer().getWindowConfigurer().getWindow());
        action.setText(text);
        register(action);
        return action;
    }
}
