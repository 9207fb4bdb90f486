package org.sceneplan.workbench.view.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sceneplan.catalogue.FixtureTypeSnapshot;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.editor.PlanCanvas;
import org.sceneplan.editor.tool.DrawKind;
import org.sceneplan.model.plan.AisleKind;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.standard.ZoneKind;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.rules.Finding;
import org.sceneplan.rules.wording.Bilingual;
import org.sceneplan.rules.wording.ObjectNames;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.ZoneTarget;

/**
 * A zone, fixture or service point that a finding misses: no edit can know where it is to stand, but the tool that draws it can be
 * taken up at once.
 *
 * @param name what the user reads
 * @param tool draws it
 * @param option what is set for the tool
 * @param code what the option is set to
 */
record MissingPart(String name, DrawKind tool, DrawKind.Option option, String code) {
    private static final String RULE = "ZONE-MUST";
    private static final List<String> NEEDED = List.of("需要", "”配");
    /** Rules whose findings miss a service point within reach. */
    private static final Set<String> SERVICE_RULES = Set.of("UTIL-01", "UTIL-03");

    /** The part a finding misses; empty for findings of other rules. */
    static Optional<MissingPart> of(Finding finding, DesignContext context, PackageTexts texts) {
        if (SERVICE_RULES.contains(finding.rule())) {
            return service(finding, new ObjectNames(context), texts);
        }
        if (!finding.rule().equals(RULE)) {
            return Optional.empty();
        }
        return finding.objects().isEmpty() ? zone(finding, context, texts) : fixture(finding, context, texts);
    }

    private static Optional<MissingPart> zone(Finding finding, DesignContext context, PackageTexts texts) {
        for (ZoneTarget target : context.standard().zones()) {
            if (target.mandatory() && names(finding, target.nameZh())) {
                String name = texts.choose(target.nameZh(), target.nameEn());
                return Optional.of(target.kind() == ZoneKind.MAIN_AISLE
                        ? new MissingPart(name, DrawKind.AISLE, DrawKind.Option.AISLE_KIND, AisleKind.MAIN.getLiteral())
                        : new MissingPart(name, DrawKind.ZONE, DrawKind.Option.ZONE_CODE, target.code()));
            }
        }
        return Optional.empty();
    }

    private static Optional<MissingPart> fixture(Finding finding, DesignContext context, PackageTexts texts) {
        for (ZoneTarget target : context.standard().zones()) {
            for (FixtureAllowance allowance : target.fixtures()) {
                FixtureTypeSnapshot type = context.catalogue().fixtureType(allowance.fixtureTypeCode()).orElse(null);
                if (type != null && allowance.minCount() > 0 && names(finding, target.nameZh())
                        && names(finding, type.nameZh())) {
                    return Optional.of(new MissingPart(texts.choose(type.nameZh(), type.nameEn()), DrawKind.FIXTURE,
                            DrawKind.Option.FIXTURE_TYPE, type.code()));
                }
            }
        }
        return Optional.empty();
    }

    /** The service that is said to be needed: its name stands behind the first word of needing. */
    private static Optional<MissingPart> service(Finding finding, ObjectNames names, PackageTexts texts) {
        for (ServiceKind kind : ServiceKind.values()) {
            Bilingual name = names.serviceKind(kind);
            if (NEEDED.stream().anyMatch(word -> finding.messageZh().contains(word + name.zh() + "，"))) {
                return Optional.of(new MissingPart(texts.text("fix.point", texts.choose(name.zh(), name.en())),
                        DrawKind.SERVICE, DrawKind.Option.SERVICE_KIND, kind.getLiteral()));
            }
        }
        return Optional.empty();
    }

    /** Whether a finding names something; in Chinese names stand in quotes. */
    private static boolean names(Finding finding, String chinese) {
        return finding.messageZh().contains("“" + chinese + "”");
    }

    /** Takes up the tool. */
    void begin(PlanCanvas canvas) {
        canvas.drawSettings().set(option, code);
        canvas.drawingTools().use(tool);
    }
}
