package org.sceneplan.exchange.pkg;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.sceneplan.rules.CheckResult;
import org.sceneplan.rules.DesignContext;

/**
 * What a package is made of.
 *
 * @param context  plan, standard and catalogue
 * @param check    what the rules say of this very plan
 * @param planFile bytes of the file of this very plan; not copied, not to be changed
 * @param earlier  the package of an earlier revision whose changes are listed; empty or one element
 */
public record PackageOrder(DesignContext context, CheckResult check, byte[] planFile, List<EarlierPackage> earlier,
        PackageSettings settings) {

    public PackageOrder {
        requireNonNull(context, "context");
        requireNonNull(check, "check");
        requireNonNull(planFile, "planFile");
        earlier = List.copyOf(earlier);
        requireNonNull(settings, "settings");
    }

    /** An order without an earlier package. */
    public static PackageOrder of(DesignContext context, CheckResult check, byte[] planFile,
            PackageSettings settings) {
        return new PackageOrder(context, check, planFile, List.of(), settings);
    }

    /** The same order with the changes since an earlier package. */
    public PackageOrder since(EarlierPackage before) {
        return new PackageOrder(context, check, planFile, List.of(before), settings);
    }
}
