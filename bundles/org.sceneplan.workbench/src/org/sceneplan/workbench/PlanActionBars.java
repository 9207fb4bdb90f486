package org.sceneplan.workbench;

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

/** Menus of the workbench window. */
final class PlanActionBars extends ActionBarAdvisor {

    PlanActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void fillMenuBar(IMenuManager menuBar) {
        IWorkbenchWindow window = getActionBarConfigurer().getWindowConfigurer().getWindow();
        IMenuManager file = menu(menuBar, WorkbenchTexts.Menu_file, IWorkbenchActionConstants.M_FILE);
        file.add(action(ActionFactory.CLOSE, window));
        file.add(action(ActionFactory.CLOSE_ALL, window));
        file.add(new Separator());
        file.add(action(ActionFactory.QUIT, window));
        IMenuManager views = menu(menuBar, WorkbenchTexts.Menu_view, "org.sceneplan.workbench.views");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        IMenuManager windows = menu(menuBar, WorkbenchTexts.Menu_window, IWorkbenchActionConstants.M_WINDOW);
        windows.add(action(ActionFactory.RESET_PERSPECTIVE, window));
        windows.add(new Separator());
        windows.add(action(ActionFactory.PREFERENCES, window));
        IMenuManager help = menu(menuBar, WorkbenchTexts.Menu_help, IWorkbenchActionConstants.M_HELP);
        help.add(action(ActionFactory.ABOUT, window));
    }

    private static IMenuManager menu(IMenuManager bar, String text, String id) {
        MenuManager menu = new MenuManager(text, id);
        bar.add(menu);
        return menu;
    }

    private IWorkbenchAction action(ActionFactory factory, IWorkbenchWindow window) {
        IWorkbenchAction action = factory.create(window);
        register(action);
        return action;
    }
}
