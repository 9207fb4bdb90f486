package org.sceneplan.editor.command;

import static org.sceneplan.editor.command.object.ObjectCommand.*;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.osgi.framework.FrameworkUtil;
import org.sceneplan.editor.FloorPlanEditor;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.command.object.ObjectCommand;
import org.sceneplan.editor.tool.SelectTool;

/** The context menu of the canvas: what applies to what is selected, in groups; plug-ins add at the end. */
public final class CanvasMenu {
    private static final String PREFIX = "org.sceneplan.editor.";

    private final IEditorSite site;
    private final PlanCanvas canvas;
    private final ObjectCommands commands;
    private final EditActions edits;

    /** A menu for the canvas of an editor. */
    public CanvasMenu(IEditorSite site, PlanCanvas canvas, ObjectCommands commands, EditActions edits) {
        this.site = site;
        this.canvas = canvas;
        this.commands = commands;
        this.edits = edits;
    }

    /** Shows the menu where the canvas asks for one, not while something is drawn. */
    public void install() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        Control control = canvas.control();
        control.setMenu(menu.createContextMenu(control));
        control.addListener(SWT.MenuDetect,
                event -> event.doit = canvas.domain().getActiveTool() instanceof SelectTool);
        site.registerContextMenu(FloorPlanEditor.ID, menu, site.getSelectionProvider(), false);
    }

    private void fill(IMenuManager menu) {
        menu.add(new Separator("edit"));
        List.of(CUT, COPY, PASTE, DELETE).forEach(each -> menu.add(edits.action(each)));
        add(menu, PASTE_IN_PLACE, DUPLICATE, COPY_STYLE, PASTE_STYLE);
        menu.add(new Separator("select"));
        add(menu, SELECT_SIMILAR, SELECT_GROUP, GROUP, UNGROUP);
        menu.add(new Separator("arrange"));
        add(menu, ROTATE_RIGHT, ROTATE_LEFT, ROTATE_ANGLE);
        sub(menu, "mirror.menu", MIRROR_HORIZONTAL, MIRROR_VERTICAL, MIRROR_OWN);
        sub(menu, "align.menu", ALIGN_LEFT, ALIGN_CENTRE_X, ALIGN_RIGHT, ALIGN_TOP, ALIGN_CENTRE_Y, ALIGN_BOTTOM,
                ALIGN_OWN_FRONT, ALIGN_OWN_BACK, ALIGN_OWN_LEFT, ALIGN_OWN_RIGHT);
        sub(menu, "distribute.menu", GAPS_HORIZONTAL, GAPS_VERTICAL, CENTRES_HORIZONTAL, CENTRES_VERTICAL, GAP_GIVEN);
        menu.add(new Separator("element"));
        add(menu, ARRAY, SPACE_EVENLY, DIMENSION_ROW, DOCK, DOCK_GAP, UNDOCK, SWAP, REPLACE_TYPE, POSITIONS, WALL);
        add(menu, MERGE_ZONES, INSERT_CORNER, REMOVE_CORNER, EDGE_LENGTH);
        menu.add(new Separator("layers"));
        add(menu, TO_ZONE, TO_LAYER, LOCK, UNLOCK, LOCK_SHELL);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator("properties"));
        menu.add(new Action(commands.texts().text("menu.properties")) {
            @Override
            public void run() {
                canvas.openProperties();
            }
        });
    }

    private void sub(IMenuManager menu, String key, ObjectCommand... offered) {
        MenuManager sub = new MenuManager(text(key));
        add(sub, offered);
        if (!sub.isEmpty()) {
            menu.add(sub);
        }
    }

    private void add(IMenuManager menu, ObjectCommand... offered) {
        for (ObjectCommand command : offered) {
            if (commands.isEnabled(command)) {
                int style = command == LOCK_SHELL ? CommandContributionItem.STYLE_CHECK
                        : CommandContributionItem.STYLE_PUSH;
                CommandContributionItemParameter item = new CommandContributionItemParameter(site, null,
                        PREFIX + command.id(), style);
                item.label = text(command.id() + ".menu");
                menu.add(new CommandContributionItem(item));
            }
        }
    }

    private static String text(String key) {
        return Platform.getResourceString(FrameworkUtil.getBundle(CanvasMenu.class), "%" + key);
    }
}
