package org.sceneplan.workbench;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.sceneplan.editor.PackageTexts;

/** Menus and tool bar of the workbench window; plugin.xml adds the commands of the floor plan to both. */
final class PlanActionBars extends ActionBarAdvisor {
    private static final PackageTexts TEXTS = PackageTexts.of(PlanActionBars.class);
    private static final String VIEWS_MENU = "org.sceneplan.workbench.views";
    /** Not the window menu of the platform, which adds its menus for program text, here empty ones. */
    private static final String WINDOW_MENU = "org.sceneplan.workbench.window";
    private static final String SHOW_MENU = "org.sceneplan.workbench.views.show";
    private static final String PERSPECTIVE_MENU = "org.sceneplan.workbench.perspectives";
    /** The tool bar that plugin.xml adds commands to. */
    private static final String FILE_BAR = "org.sceneplan.workbench.file";
    /** Groups of the file menu that plugin.xml adds commands to. */
    private static final String EXCHANGE_GROUP = "exchange";
    private static final String PRINT_GROUP = "print";
    private static final String QUIT = "org.sceneplan.workbench.quit";
    private static final String RECENT_MENU = "org.sceneplan.workbench.recent";

    private IWorkbenchAction save;

    PlanActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void fillMenuBar(IMenuManager menuBar) {
        IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
        fillFileMenu(menu(menuBar, TEXTS.text("Menu_file"), IWorkbenchActionConstants.M_FILE), window);
        fillEditMenu(menu(menuBar, TEXTS.text("Menu_edit"), IWorkbenchActionConstants.M_EDIT));
        IMenuManager view = menu(menuBar, TEXTS.text("Menu_view"), VIEWS_MENU);
        view.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        fillWindowMenu(menu(menuBar, TEXTS.text("Menu_window"), WINDOW_MENU));
        IMenuManager help = menu(menuBar, TEXTS.text("Menu_help"), IWorkbenchActionConstants.M_HELP);
        help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        help.add(new Separator());
        help.add(action(ActionFactory.ABOUT, TEXTS.text("Action_about")));
    }

    private void fillFileMenu(IMenuManager file, IWorkbenchWindow window) {
        file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        file.add(new Separator());
        file.add(action(ActionFactory.CLOSE, TEXTS.text("Action_close")));
        file.add(action(ActionFactory.CLOSE_ALL, TEXTS.text("Action_closeAll")));
        file.add(new Separator());
        file.add(save = action(ActionFactory.SAVE, TEXTS.text("Action_save")));
        file.add(action(ActionFactory.SAVE_ALL, TEXTS.text("Action_saveAll")));
        file.add(new Separator(EXCHANGE_GROUP));
        file.add(new Separator(PRINT_GROUP));
        file.add(new Separator());
        // nothing that stands behind the list of files in the same menu is shown
        MenuManager recent = new MenuManager(TEXTS.text("Menu_recent"), RECENT_MENU);
        recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
        file.add(recent);
        file.add(new Separator());
        ActionContributionItem quit = new ActionContributionItem(action(ActionFactory.QUIT,
                TEXTS.text("Action_quit")));
        // under its own id the platform adds a restart before it
        quit.setId(QUIT);
        file.add(quit);
    }

    private void fillEditMenu(IMenuManager edit) {
        edit.add(action(ActionFactory.UNDO, TEXTS.text("Action_undo")));
        edit.add(action(ActionFactory.REDO, TEXTS.text("Action_redo")));
        edit.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        edit.add(new Separator());
        edit.add(action(ActionFactory.CUT, TEXTS.text("Action_cut")));
        edit.add(action(ActionFactory.COPY, TEXTS.text("Action_copy")));
        edit.add(action(ActionFactory.PASTE, TEXTS.text("Action_paste")));
        edit.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
        edit.add(new Separator());
        edit.add(action(ActionFactory.DELETE, TEXTS.text("Action_delete")));
        edit.add(action(ActionFactory.SELECT_ALL, TEXTS.text("Action_selectAll")));
        edit.add(new Separator());
        edit.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        edit.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void fillWindowMenu(IMenuManager windows) {
        windows.add(action(ActionFactory.OPEN_NEW_WINDOW, TEXTS.text("Action_newWindow")));
        windows.add(new Separator());
        windows.add(new MenuManager(TEXTS.text("Menu_perspective"), PERSPECTIVE_MENU));
        windows.add(new MenuManager(TEXTS.text("Menu_show"), SHOW_MENU));
        windows.add(action(ActionFactory.RESET_PERSPECTIVE, TEXTS.text("Action_reset")));
        windows.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        ToolBarManager file = new ToolBarManager();
        file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        file.add(save);
        file.add(new GroupMarker(PRINT_GROUP));
        coolBar.add(new ToolBarContributionItem(file, FILE_BAR));
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
