package org.sceneplan.cli.certificate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.job.OutputFile;
import org.sceneplan.cli.job.PlanFiles;
import org.sceneplan.cli.report.PlanCheck;
import org.sceneplan.cli.text.Texts;
import org.sceneplan.exchange.json.CertificateJson;
import org.sceneplan.exchange.pdf.CertificateSheet;
import org.sceneplan.rules.certificate.Certificate;
import org.sceneplan.rules.certificate.CertifiedResult;
import org.sceneplan.rules.certificate.SignOff;

/**
 * The certificate that {@code check} writes beside its report: {@code FILE.json} with {@code FILE.pdf} beside it for
 * people, or the sheet alone.
 */
public final class CertificateOutput {

    /** Where to. */
    public static final Option CERTIFICATE = Option.withValue("--certificate", "FILE.json|.pdf");
    /** Who signs. */
    public static final Option SIGNED_BY = Option.withValue("--signed-by", "NAME");
    /** What the signer is. */
    public static final Option ROLE = Option.withValue("--role", "ROLE");
    /** Day of signing. */
    public static final Option DATE = Option.withValue("--date", "YYYY-MM-DD");
    /** Replace what is no certificate. */
    public static final Option FORCE = Option.flag("--force");
    /** All of them, for the syntax of a verb. */
    public static final List<Option> OPTIONS = List.of(CERTIFICATE, SIGNED_BY, ROLE, DATE, FORCE);

    private static final Texts TEXTS = new Texts(CertificateOutput.class);
    private static final String JSON = ".json";
    private static final String PDF = ".pdf";

    private final Call call;
    private final List<Path> targets;
    private final Path plan;
    private final String planSha256;
    private PlanCheck check;

    private CertificateOutput(Call call, List<Path> targets, Path plan, String planSha256) {
        this.call = call;
        this.targets = targets;
        this.plan = plan;
        this.planSha256 = planSha256;
    }

    /**
     * Reads the options and looks at the targets before anything is checked.
     *
     * @param plans plans of the call
     * @throws BadInputException if there are several plans, the name has another ending, a target is no certificate and
     *         shall not be replaced, or the date is none
     */
    public static CertificateOutput of(Call call, List<PlanFiles.Named> plans) throws BadInputException {
        if (!call.arguments().has(CERTIFICATE)) {
            for (Option option : List.of(SIGNED_BY, ROLE, DATE, FORCE)) {
                if (call.arguments().has(option)) {
                    throw refusal(call, "CertificateOutput_alone", option.name(), CERTIFICATE.name());
                }
            }
            return new CertificateOutput(call, List.of(), null, "");
        }
        Path file = call.optionPath(CERTIFICATE);
        if (plans.size() != 1) {
            throw refusal(call, "CertificateOutput_onePlan", plans.size());
        }
        checkDate(call);
        List<Path> targets = targets(call, file);
        for (Path target : targets) {
            checkTarget(call, target);
        }
        return new CertificateOutput(call, targets, plans.get(0).file(), hash(plans.get(0).file()));
    }

    private static List<Path> targets(Call call, Path file) throws BadInputException {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(JSON)) {
            return List.of(file, file.resolveSibling(name.substring(0, name.length() - JSON.length()) + PDF));
        }
        if (lower.endsWith(PDF)) {
            return List.of(file);
        }
        throw refusal(call, "CertificateOutput_ending", file);
    }

    private static void checkDate(Call call) throws BadInputException {
        String date = call.arguments().value(DATE).orElse("");
        try {
            if (!date.isEmpty()) {
                LocalDate.parse(date);
            }
        } catch (DateTimeParseException e) {
            throw refusal(call, "CertificateOutput_date", date);
        }
    }

    private static void checkTarget(Call call, Path target) throws BadInputException {
        if (!Files.isRegularFile(target) || call.arguments().has(FORCE)) {
            return;
        }
        boolean known = isPdf(target) ? CertificateSheet.isSheet(target) : CertificateText.isCertificate(target);
        if (!known) {
            throw refusal(call, "CertificateOutput_other", target, FORCE.name());
        }
    }

    private static boolean isPdf(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(PDF);
    }

    /** Keeps the check of the plan. */
    public void take(PlanCheck done) {
        if (!targets.isEmpty() && done.isChecked()) {
            check = done;
        }
    }

    /**
     * Writes the certificate; nothing when none is asked for or the plan could not be checked.
     *
     * @throws BadInputException if the plan file has changed meanwhile or a target can't be written
     */
    public void write() throws BadInputException {
        if (check == null) {
            return;
        }
        if (!hash(plan).equals(planSha256)) {
            throw refusal(call, "CertificateOutput_planChanged", plan);
        }
        Certificate certificate = Certificate.of(check.context(), check.result(), planSha256, new SignOff(
                call.arguments().value(SIGNED_BY).orElse(""), call.arguments().value(ROLE).orElse(""),
                call.arguments().value(DATE).orElse("")));
        for (Path target : targets) {
            OutputFile.write(target, file -> write(certificate, file), call.locale());
        }
        String names = String.join(" ", targets.stream().map(Path::toString).toList());
        call.console().remark(text("CertificateOutput_written", names, certificate.rules().size(),
                certificate.count(CertifiedResult.NOT_APPLICABLE), certificate.questions(),
                text("CertificateOutput_" + certificate.verdict())));
    }

    private void write(Certificate certificate, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            if (isPdf(file)) {
                CertificateSheet.write(certificate, call.documentLocale(), out);
            } else {
                out.write(CertificateJson.of(certificate).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String text(String key, Object... values) {
        return TEXTS.get(call.locale(), key, values);
    }

    /** The hash of a file; empty when it can't be read, which reading the plan then tells. */
    private static String hash(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            return "";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static BadInputException refusal(Call call, String key, Object... values) {
        return new BadInputException(TEXTS.get(call.locale(), key, values));
    }
}
