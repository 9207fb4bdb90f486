package org.sceneplan.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.commands.Command;
import org.eclipse.ui.commands.ICommandService;

/**
 * Commands that the platform brings for programmers. No menu of ours offers them and no view takes them; left alone,
 * they fill the list of keys in the preferences and hold keys that then do nothing. Commands that a menu of the platform
 * names stay, although our windows do not show that menu: the platform logs an error for each that is missing.
 */
final class PlatformCommands {
    private static final List<Pattern> FOREIGN = List.of(
            Pattern.compile("org\\.eclipse\\.(compare|team|ltk|quickdiff|jdt|gef|e4\\.ui\\.importer)\\..*"),
            Pattern.compile("org\\.eclipse\\.ui\\.edit\\.text\\.(?!toggle(WordWrap|Block|ShowWhite)|zoom(In|Out)|toMulti).*"),
            Pattern.compile("org\\.eclipse\\.ui\\.(editors|project|ide\\.markers)\\..*"),
            Pattern.compile("org\\.eclipse\\.ui\\.edit\\.(find(Next|Previous|Incremental|Replace).*|revertToSaved"
                    + "|addTask|addBookmark)"),
            Pattern.compile("org\\.eclipse\\.ui\\.ide\\.(?!showInSystemExplorer).*"),
            Pattern.compile("org\\.eclipse\\.ui\\.file\\.(openWorkspace|newQuickMenu|revert)"),
            Pattern.compile("org\\.eclipse\\.ui\\.navigate\\.(showInQuickMenu|showIn|goToResource|openResource|goInto|up"
                    + "|(select|addTo|removeFrom)WorkingSets?|showResourceByPath|back|forward|next|previous)"),
            Pattern.compile("org\\.eclipse\\.ui\\.help\\.(quickStartAction|tipsAndTricksAction|helpContents|helpSearch"
                    + "|dynamicHelp|displayHelp)"),
            Pattern.compile("org\\.eclipse\\.ui\\.(activeContextInfo|persistWorkbenchState|window\\.spy|toggleShowKeys)"));

    private PlatformCommands() {
    }

    /** Takes the commands away that nobody can use here, for as long as the workbench runs. */
    static void dropForeign(ICommandService commands) {
        Arrays.stream(commands.getDefinedCommands()).filter(command -> isForeign(command.getId()))
                .forEach(Command::undefine);
    }

    static boolean isForeign(String id) {
        return FOREIGN.stream().anyMatch(pattern -> pattern.matcher(id).matches());
    }
}
