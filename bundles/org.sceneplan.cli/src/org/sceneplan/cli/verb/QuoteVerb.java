package org.sceneplan.cli.verb;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.sceneplan.checklist.ListTable;
import org.sceneplan.checklist.quote.Quotation;
import org.sceneplan.checklist.quote.QuoteLine;
import org.sceneplan.checklist.quote.QuoteTables;
import org.sceneplan.checklist.quote.QuoteTerms;
import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.OutputFile;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.exchange.quote.QuoteTermsException;
import org.sceneplan.exchange.quote.QuoteTermsReader;
import org.sceneplan.exchange.table.TableSettings;
import org.sceneplan.exchange.table.XlsxTableWriter;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.rules.DesignContext;

/** {@code quote PLAN -o FILE.xlsx}: selection list and quotation of an engineering project. */
public final class QuoteVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "FILE.xlsx");
    private static final Option TERMS = Option.withValue("--terms", "FILE.json");
    private static final Option SAVE_TERMS = Option.withValue("--save-terms", "FILE.json");

    private static final Syntax SYNTAX = new Syntax("quote", "PLAN -o FILE.xlsx", 1, 1,
            List.of(TARGET, TERMS, SAVE_TERMS, DesignSources.CATALOGUE, DesignSources.STANDARDS),
            List.of(TARGET.name()));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        Path target = call.optionPath(TARGET);
        if (!String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw VerbTexts.refusal(call, "QuoteVerb_ending", target);
        }
        Path file = call.operandPath(0);
        DesignSources sources = DesignSources.of(call);
        PlanSnapshot plan = Plans.readSnapshot(file, call.locale());
        DesignContext context = sources.context(plan, file, call.locale());
        sources.versionRemarks(context, file, call.locale()).forEach(call.console()::remark);
        Quotation quotation = Quotation.of(context, terms(call));
        saveTerms(call);
        OutputFile.write(target, scratch -> write(quotation, call, scratch), call.locale());
        if (quotation.unpricedLines() > 0) {
            call.console().remark(VerbTexts.text(call, "QuoteVerb_unpriced", quotation.unpricedLines()));
        }
        long provisional = quotation.lines().stream().filter(QuoteLine::isProvisional).count();
        if (provisional > 0) {
            call.console().remark(VerbTexts.text(call, "QuoteVerb_provisional", provisional,
                    quotation.provisionalCny().toPlainString()));
        }
        call.console().summary(VerbTexts.text(call, "QuoteVerb_written", target, QuoteTables.number(quotation),
                quotation.lines().size(), quotation.totalCny().add(quotation.reserveCny()).toPlainString()));
        return ExitCode.OK;
    }

    private static QuoteTerms terms(Call call) throws BadInputException {
        try {
            return call.arguments().has(TERMS) ? QuoteTermsReader.read(call.optionPath(TERMS))
                    : QuoteTermsReader.defaults();
        } catch (QuoteTermsException e) {
            throw new BadInputException(e.message(call.locale()), e);
        }
    }

    private static void saveTerms(Call call) throws BadInputException {
        if (call.arguments().has(SAVE_TERMS)) {
            Path file = call.optionPath(SAVE_TERMS);
            if (Files.exists(file)) {
                throw VerbTexts.refusal(call, "QuoteVerb_termsThere", file);
            }
            OutputFile.write(file, scratch -> Files.write(scratch, QuoteTermsReader.defaultBytes()), call.locale());
            call.console().remark(VerbTexts.text(call, "QuoteVerb_termsSaved", file));
        }
    }

    private static void write(Quotation quotation, Call call, Path file) throws IOException {
        List<ListTable> tables = QuoteTables.of(quotation);
        String day = quotation.terms().day() == null ? "" : quotation.terms().day().toString();
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxTableWriter.write(tables, new TableSettings(call.documentLocale(), day), out);
        }
    }
}
