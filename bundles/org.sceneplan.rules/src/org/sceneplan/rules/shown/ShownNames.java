package org.sceneplan.rules.shown;

import org.sceneplan.rules.CheckScope;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/** Names of samples as people read them: position and type. */
public final class ShownNames {

    private static final Wording WORDING = Wording.of(ShownNames.class);

    private ShownNames() {
    }

    /** Returns position number and product type. */
    public static Bilingual of(CheckScope scope, Shown product) {
        return WORDING.text("ShownNames_product", product.position().number(),
                scope.names().productType(product.type().code()));
    }
}
