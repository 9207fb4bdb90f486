package org.sceneplan.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.sceneplan.exchange.json.FindingsJsonWriter;
import org.sceneplan.rules.Question;

/** All findings as one array; with questions, these stand behind the findings of their plan. */
public final class JsonReport implements CheckReport {

    private final FindingsJsonWriter writer;
    private final boolean chinese;
    private final boolean named;
    private final boolean questions;

    /**
     * A report.
     *
     * @param named every object says its plan
     * @param questions questions to a person are part of it
     */
    public JsonReport(Appendable out, Locale locale, boolean named, boolean questions) {
        this.writer = new FindingsJsonWriter(out, locale);
        this.chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        this.named = named;
        this.questions = questions;
    }

    @Override
    public void add(PlanCheck check) throws IOException {
        if (!check.isChecked()) {
            return;
        }
        String plan = named ? check.plan().name() : "";
        for (int i = 0; i < check.result().findings().size(); i++) {
            writer.finding(plan, check.result().findings().get(i), check.fix(i, chinese));
        }
        List<Question> asked = questions ? Questions.of(check.result()) : List.of();
        writer.questions(plan, asked);
    }

    @Override
    public void end() throws IOException {
        writer.end();
    }
}
