package org.sceneplan.verifier.internal.rule;

import java.util.ArrayList;
import java.util.List;

import org.sceneplan.verifier.Reason;
import org.sceneplan.verifier.internal.text.Texts;

/** Where a line of the certificate and the new check differ; every sentence begins with the rule. */
final class Differences {

    private final String rule;
    private final List<Reason> reasons = new ArrayList<>();

    Differences(String rule) {
        this.rule = rule;
    }

    /** Adds a sentence; the rule is its first value. */
    void add(String key, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = rule;
        System.arraycopy(values, 0, all, 1, values.length);
        reasons.add(Texts.reason(key, all));
    }

    List<Reason> reasons() {
        return reasons;
    }
}
