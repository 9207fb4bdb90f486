package org.sceneplan.cli.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.Version;
import org.sceneplan.cli.text.Texts;
import org.sceneplan.exchange.pkg.PackageManifest.Origin;
import org.sceneplan.exchange.pkg.PackageOrder;
import org.sceneplan.exchange.pkg.PackageProgress;
import org.sceneplan.exchange.pkg.PackageSettings;
import org.sceneplan.exchange.pkg.PackageVerification;
import org.sceneplan.exchange.pkg.PackageVerifier;
import org.sceneplan.exchange.pkg.PlanPackage;
import org.sceneplan.exchange.pkg.StoredPackage;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.RuleEngine;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.verifier.CertificateVerifier;
import org.sceneplan.verifier.UnreadableException;

/**
 * A stored package verified: its files against its manifest, both against the package its plan gives, on demand its
 * certificate by the independent verifier.
 *
 * @param reasons why it does not hold, beside the states of files
 * @param remarks what was not checked
 */
public record PackageCheck(PackageVerification verification, List<String> reasons, List<String> remarks) {

    private static final Texts TEXTS = new Texts(PackageCheck.class);
    private static final String CERTIFICATE = "check/certificate.json";

    public PackageCheck {
        reasons = List.copyOf(reasons);
        remarks = List.copyOf(remarks);
    }

    /**
     * Verifies.
     *
     * @param hashesOnly whether to make nothing again
     * @param recheck    whether the independent verifier measures every rule again, which takes seconds
     * @throws BadInputException if an option names something that can't be read
     */
    public static PackageCheck of(Call call, StoredPackage stored, boolean hashesOnly, boolean recheck)
            throws BadInputException {
        List<String> reasons = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        PackageVerification verification = hashesOnly ? PackageVerifier.hashes(stored)
                : madeAgain(call, stored, reasons);
        if (hashesOnly) {
            remarks.add(TEXTS.get(call.locale(), "PackageCheck_hashesOnly"));
        }
        String version = stored.manifest().origin().version();
        if (!hashesOnly && !version.equals(Version.ofRelease())) {
            remarks.add(TEXTS.get(call.locale(), "PackageCheck_otherVersion", version, Version.ofRelease()));
        }
        verification.reasons().forEach(reason -> reasons.add(reason.in(call.locale())));
        verification.remarks().forEach(remark -> remarks.add(remark.in(call.locale())));
        if (recheck) {
            recheck(stored, call.locale(), reasons);
        }
        return new PackageCheck(verification, reasons, remarks);
    }

    /** Whether nothing speaks against the package. */
    public boolean holds() {
        return reasons.isEmpty() && verification.holds();
    }

    private static PackageVerification madeAgain(Call call, StoredPackage stored, List<String> reasons)
            throws BadInputException {
        DesignSources sources = DesignSources.of(call);
        EarlierPackages earlier = EarlierPackages.of(call, sources);
        PackageOrder order;
        try {
            PlanSnapshot plan = EarlierPackages.planOf(stored, call.locale());
            DesignContext context = sources.context(plan, stored.source(), call.locale());
            Origin origin = stored.manifest().origin();
            order = new PackageOrder(context, RuleEngine.standard().check(context), stored.planFile().orElseThrow(),
                    earlier.of(plan, stored.source()), new PackageSettings(Locale.forLanguageTag(origin.language()),
                            origin.dateText(), origin.version()));
        } catch (BadInputException e) {
            reasons.add(TEXTS.get(call.locale(), "PackageCheck_notAgain", e.getMessage()));
            return PackageVerifier.hashes(stored);
        }
        PlanPackage again = StorePackage.make(order, PackageProgress.NONE);
        return PackageVerifier.against(stored, again);
    }

    private static void recheck(StoredPackage stored, Locale locale, List<String> reasons) {
        byte[] certificate = stored.content(CERTIFICATE).orElse(new byte[0]);
        byte[] plan = stored.planFile().orElse(new byte[0]);
        try {
            CertificateVerifier.verify(certificate, plan).reasons()
                    .forEach(reason -> reasons.add(CERTIFICATE + ": " + reason.in(locale)));
        } catch (UnreadableException e) {
            reasons.add(CERTIFICATE + ": " + e.message(locale));
        }
    }
}
