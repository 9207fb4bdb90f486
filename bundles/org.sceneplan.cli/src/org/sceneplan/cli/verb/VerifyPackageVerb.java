package org.sceneplan.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.EarlierPackages;
import org.sceneplan.cli.job.NewFiles;
import org.sceneplan.cli.job.PackageCheck;
import org.sceneplan.cli.text.TextTable;
import org.sceneplan.exchange.pkg.FileState;
import org.sceneplan.exchange.pkg.FileState.State;
import org.sceneplan.exchange.pkg.PackageFile;
import org.sceneplan.exchange.pkg.PackageManifest;
import org.sceneplan.exchange.pkg.PackageReadException;
import org.sceneplan.exchange.pkg.Paper;
import org.sceneplan.exchange.pkg.StoredPackage;

/** {@code verify-package DIR|FILE.zip [--page CODE] [--against PLAN]}: whether a package or a paper is the approved one. */
public final class VerifyPackageVerb implements Verb {

    private static final Option PAGE = Option.withValue("--page", "CODE|HASH");
    private static final Option AGAINST = Option.withValue("--against", "PLAN");
    private static final Option HASHES = Option.flag("--hashes");
    private static final Option RECHECK = Option.flag("--recheck");

    private static final Syntax SYNTAX = new Syntax("verify-package", "DIR|FILE.zip", 1, 1, List.of(PAGE, AGAINST,
            EarlierPackages.SINCE, HASHES, RECHECK, DesignSources.CATALOGUE, DesignSources.STANDARDS), List.of());

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        StoredPackage stored = read(call);
        String approved = call.arguments().has(AGAINST) ? hash(call, call.optionPath(AGAINST)) : "";
        Paper paper = call.arguments().value(PAGE).map(code -> Paper.of(stored.manifest(), code)).orElse(null);
        if (paper instanceof Paper.Unreadable unreadable) {
            throw VerbTexts.refusal(call, "VerifyPackageVerb_noCode", shown(unreadable.given()), Paper.MIN_DIGITS);
        }
        PackageCheck check = PackageCheck.of(call, stored, call.arguments().has(HASHES), call.arguments().has(RECHECK));
        printFiles(call, check);
        boolean isApproved = approved.isEmpty() || approved.equals(stored.manifest().subject().planSha256());
        if (!approved.isEmpty()) {
            line(call, isApproved ? "VerifyPackageVerb_isApproved" : "VerifyPackageVerb_isNotApproved",
                    call.optionPath(AGAINST), approved.substring(0, 16),
                    stored.manifest().subject().planSha256().substring(0, 16));
        }
        if (paper != null) {
            call.console().data(sentence(call, stored.manifest(), paper) + "\n");
        }
        boolean holds = check.holds() && isApproved && (paper == null || paper instanceof Paper.Current);
        PackageManifest.Subject subject = stored.manifest().subject();
        line(call, holds ? "VerifyPackageVerb_holds" : "VerifyPackageVerb_holdsNot", call.operandPath(0),
                subject.revisionId(), shown(subject.storeCode()), shown(subject.planId()),
                stored.manifest().files().size(), stored.manifest().pages().size());
        return holds ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private static StoredPackage read(Call call) throws BadInputException {
        try {
            return StoredPackage.read(call.operandPath(0));
        } catch (PackageReadException e) {
            throw new BadInputException(e.message(call.locale()), e);
        }
    }

    private static String hash(Call call, Path plan) throws BadInputException {
        try {
            return new PackageFile("", Files.readAllBytes(plan)).sha256();
        } catch (IOException e) {
            throw VerbTexts.refusal(call, "ExportVerb_unreadable", plan, NewFiles.reason(e, call.locale()));
        }
    }

    private static void printFiles(Call call, PackageCheck check) {
        TextTable table = new TextTable("ll");
        for (FileState file : check.verification().files()) {
            table.row(VerbTexts.text(call, "VerifyPackageVerb_" + file.state()), shown(file.name()));
        }
        call.console().data(table.text("  "));
        check.remarks().forEach(call.console()::remark);
        line(call, "VerifyPackageVerb_counts", check.verification().count(State.UNCHANGED),
                check.verification().count(State.CHANGED), check.verification().count(State.MISSING),
                check.verification().count(State.ADDED), check.verification().count(State.NOT_OF_PLAN));
        check.reasons().forEach(reason -> call.console().data("  " + reason + "\n"));
    }

    private static String sentence(Call call, PackageManifest manifest, Paper paper) {
        return switch (paper) {
            case Paper.Current current -> VerbTexts.text(call, "VerifyPackageVerb_current", shown(current.page().id()),
                    shown(current.page().title()), manifest.subject().revisionId());
            case Paper.Earlier earlier -> VerbTexts.text(call, "VerifyPackageVerb_earlier", shown(earlier.pageId()),
                    shown(earlier.revision().revisionId()), manifest.subject().revisionId());
            case Paper.OfAnotherPlan other -> VerbTexts.text(call, "VerifyPackageVerb_otherPlan",
                    shown(other.seal().pageId()), shown(other.seal().planId()), shown(other.seal().storeCode()),
                    shown(other.seal().revision()));
            case Paper.OfUnknownRevision other -> VerbTexts.text(call, "VerifyPackageVerb_otherRevision",
                    shown(other.seal().pageId()), shown(other.seal().revision()), manifest.subject().revisionId());
            case Paper.Contradictory forged -> VerbTexts.text(call, "VerifyPackageVerb_contradictory",
                    shown(forged.seal().pageId()), shown(forged.seal().planId()), shown(forged.seal().storeCode()),
                    shown(forged.page().id()));
            case Paper.Unknown unknown -> VerbTexts.text(call, "VerifyPackageVerb_unknown", unknown.given());
            case Paper.Ambiguous several -> VerbTexts.text(call, "VerifyPackageVerb_ambiguous",
                    String.join(" ", several.pageIds()));
            case Paper.Unreadable unreadable -> unreadable.given();
        };
    }

    private static void line(Call call, String key, Object... values) {
        call.console().data(VerbTexts.text(call, key, values) + "\n");
    }

    /** What stands in a package may have been written to play with the terminal. */
    private static String shown(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }
}
