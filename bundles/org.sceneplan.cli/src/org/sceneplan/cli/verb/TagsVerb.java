package org.sceneplan.cli.verb;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.sceneplan.checklist.ListSubject;
import org.sceneplan.checklist.tag.PriceTag;
import org.sceneplan.checklist.tag.PriceTags;
import org.sceneplan.cli.argument.Option;
import org.sceneplan.cli.argument.Syntax;
import org.sceneplan.cli.call.BadInputException;
import org.sceneplan.cli.call.Call;
import org.sceneplan.cli.call.ExitCode;
import org.sceneplan.cli.job.DesignSources;
import org.sceneplan.cli.job.OutputFile;
import org.sceneplan.cli.job.Plans;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.exchange.pdf.PdfPen;
import org.sceneplan.exchange.tag.EnergyCardSheets;
import org.sceneplan.exchange.tag.PriceTagSheets;
import org.sceneplan.rules.DesignContext;

/** {@code tags PLAN -o FILE.pdf}: price tags or energy cards to print and cut. */
public final class TagsVerb implements Verb {

    private static final Option TARGET = new Option("--output", "-o", "FILE.pdf");
    private static final Option ENERGY = Option.flag("--energy");
    private static final Option DAY = Option.withValue("--day", "YYYY-MM-DD");

    private static final Syntax SYNTAX = new Syntax("tags", "PLAN -o FILE.pdf", 1, 1,
            List.of(TARGET, ENERGY, DAY, DesignSources.CATALOGUE, DesignSources.STANDARDS), List.of(TARGET.name()));

    @Override
    public Syntax syntax() {
        return SYNTAX;
    }

    @Override
    public int run(Call call) throws BadInputException {
        Path target = call.optionPath(TARGET);
        if (!String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw VerbTexts.refusal(call, "TagsVerb_ending", target);
        }
        LocalDate day = day(call);
        Path file = call.operandPath(0);
        DesignSources sources = DesignSources.of(call);
        DesignContext context = sources.context(Plans.readSnapshot(file, call.locale()), file, call.locale());
        sources.versionRemarks(context, file, call.locale()).forEach(call.console()::remark);
        PriceTags all = PriceTags.of(context, day);
        boolean energy = call.arguments().has(ENERGY);
        List<PriceTag> tags = energy ? all.withEnergyLabel() : all.tags();
        if (tags.isEmpty()) {
            throw VerbTexts.refusal(call, "TagsVerb_none", file, all.withoutProduct().size());
        }
        ListSubject subject = ListSubject.of(context);
        List<Sheet> sheets = energy ? EnergyCardSheets.of(tags, subject, call.documentLocale())
                : PriceTagSheets.of(tags, subject, call.documentLocale());
        OutputFile.write(target, scratch -> {
            try (OutputStream out = Files.newOutputStream(scratch)) {
                PdfPen.write(sheets, out);
            }
        }, call.locale());
        if (!all.withoutProduct().isEmpty()) {
            call.console().remark(VerbTexts.text(call, "TagsVerb_without", all.withoutProduct().size()));
        }
        call.console().summary(VerbTexts.text(call, "TagsVerb_written", target, tags.size(), sheets.size()));
        return ExitCode.OK;
    }

    private static LocalDate day(Call call) throws BadInputException {
        String text = call.arguments().value(DAY).orElse("");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadInputException(VerbTexts.text(call, "TagsVerb_noDay", text), e);
        }
    }
}
