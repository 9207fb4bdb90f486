package org.sceneplan.workbench.recovery;

import org.sceneplan.editor.PackageTexts;

/** Names of what may differ and has no line in the properties view. */
final class HiddenAttributes {
    private HiddenAttributes() {
    }

    /** The name of an attribute of the model; of one that means nothing to users, other data. */
    static String name(String attribute, PackageTexts texts) {
        return texts.textOr("recover.attribute." + attribute, "recover.otherData");
    }
}
