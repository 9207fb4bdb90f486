package org.sceneplan.plan.io;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sceneplan.model.plan.impl.PlanPackageImpl;

/** The namespace of plan files; its last part is the major version of the format. */
final class PlanNamespace {

    private static final Pattern VERSIONED = Pattern.compile("http://www\\.sceneplan\\.org/plan/(\\d{1,9})");

    /** Namespace this version of the product writes. */
    static final String CURRENT = PlanPackageImpl.eNS_URI;

    /** Format version this version of the product writes. */
    static final int CURRENT_VERSION = version(CURRENT);

    private PlanNamespace() {
    }

    /** Returns the format version of a namespace, -1 if it is no namespace of plans. */
    static int version(String namespace) {
        Matcher matcher = VERSIONED.matcher(namespace);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }
}
