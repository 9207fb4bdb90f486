package org.sceneplan.cli.verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.certificate.InstalledFacts;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.verifier.CertificateVerifier;
import org.sceneplan.verifier.UnreadableException;
import org.sceneplan.verifier.Verification;

/** {@code verify-certificate FILE.json PLAN}: whether a certificate holds, checked again from the plan file. */
public final class VerifyCertificateVerb implements Verb {

    private static final Syntax SYNTAX = new Syntax("verify-certificate", "FILE.json PLAN", 2, 2,
            DesignSources.OPTIONS, List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        Path certificate = call.operandPath(0);
        Path plan = call.operandPath(1);
        Verification verification = verify(call, certificate, plan);
        InstalledFacts installed = InstalledFacts.compare(certificate, plan, DesignSources.of(call), call.locale());
        List<String> reasons = new ArrayList<>(verification.reasons().stream()
                .map(reason -> reason.in(call.locale())).toList());
        reasons.addAll(installed.differences());
        installed.remarks().forEach(call.console()::remark);
        if (!verification.otherRules().isEmpty()) {
            call.console().remark(VerbTexts.text(call, "VerifyCertificateVerb_others",
                    verification.otherRules().size(), String.join(" ", verification.otherRules())));
        }
        if (!verification.believedRules().isEmpty()) {
            call.console().remark(VerbTexts.text(call, "VerifyCertificateVerb_believed",
                    verification.believedRules().size(), String.join(" ", verification.believedRules())));
        }
        call.console().data(VerbTexts.text(call,
                reasons.isEmpty() ? "VerifyCertificateVerb_holds" : "VerifyCertificateVerb_holdsNot", certificate, plan,
                verification.verifiedRules().size(), reasons.size()) + "\n");
        reasons.forEach(reason -> call.console().data("  " + reason + "\n"));
        return reasons.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static Verification verify(Call call, Path certificate, Path plan) throws BadInputException {
        try {
            return CertificateVerifier.verify(certificate, plan);
        } catch (UnreadableException e) {
            throw new BadInputException((e.isCertificate() ? certificate : plan) + ": " + e.message(call.locale()), e);
        }
    }
}
