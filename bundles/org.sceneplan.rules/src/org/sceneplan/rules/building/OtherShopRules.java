package org.sceneplan.rules.building;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.rules.Rule;
import org.sceneplan.rules.limit.FixedReasonRule;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.Wording;

/**
 * Rules of the shop design code for kinds of shop and rooms that no format has: self-service halls with gates (C11 to
 * C14, C16), rooms for listening (C22), small areas with a lower ceiling (C17-LOCAL). They answer with the reason.
 */
public final class OtherShopRules {

    private static final Wording WORDING = Wording.of(OtherShopRules.class);
    private static final List<String> SELF_SERVICE = List.of("C11-1", "C11-2", "C11-3", "C12-1", "C12-2", "C12-3",
            "C13", "C14", "C14-GAP", "C16", "C16-TROLLEY");

    private OtherShopRules() {
    }

    /** Returns the rules in the order of their ids. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        Bilingual selfService = WORDING.text("OtherShopRules_selfService");
        SELF_SERVICE.forEach(id -> rules.add(new FixedReasonRule(id, selfService)));
        rules.add(new FixedReasonRule("C17-LOCAL", WORDING.text("OtherShopRules_localCeiling")));
        rules.add(new FixedReasonRule("C22", WORDING.text("OtherShopRules_audioRoom")));
        return rules;
    }
}
