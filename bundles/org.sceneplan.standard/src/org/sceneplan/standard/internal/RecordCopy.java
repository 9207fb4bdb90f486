package org.sceneplan.standard.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.standard.AdjacencyRequirement;
import org.sceneplan.model.standard.ApprovalCheck;
import org.sceneplan.model.standard.FixtureAllotment;
import org.sceneplan.model.standard.MaterialKit;
import org.sceneplan.model.standard.RuleChange;
import org.sceneplan.model.standard.RuleSetting;
import org.sceneplan.model.standard.SampleRequirement;
import org.sceneplan.model.standard.ZoneStandard;
import org.sceneplan.standard.AdjacencyWish;
import org.sceneplan.standard.ApprovalItem;
import org.sceneplan.standard.FixtureAllowance;
import org.sceneplan.standard.MaterialRule;
import org.sceneplan.standard.RuleChangeNote;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleScope;
import org.sceneplan.standard.SampleMinimum;
import org.sceneplan.standard.SettingAttribute;
import org.sceneplan.standard.ZoneTarget;

/** Copies checked model objects to records, value by value. */
final class RecordCopy {

    private RecordCopy() {
    }

    /** The text, empty for an absent one. */
    static String text(String value) {
        return value == null ? "" : value;
    }

    static ZoneTarget zone(ZoneStandard zone, List<ServiceKind> utilities) {
        List<FixtureAllowance> fixtures = zone.getFixtures().stream().map(RecordCopy::fixture)
                .sorted(Comparator.comparingInt(FixtureAllowance::priority)).toList();
        return new ZoneTarget(zone.getCode(), text(zone.getNameZh()), text(zone.getNameEn()), zone.getKind(),
                zone.getMinPercent(), zone.getTargetPercent(), zone.getMaxPercent(), zone.isMandatory(),
                zone.getTint(), zone.isNeedsWall(), utilities, fixtures, zone.getSource());
    }

    static FixtureAllowance fixture(FixtureAllotment fixture) {
        return new FixtureAllowance(fixture.getFixtureTypeCode(), fixture.getMinCount(), fixture.getMaxCount(),
                fixture.getPriority(), fixture.getPlacing(), fixture.isLive(), fixture.getProductTypeCodes(),
                fixture.getSamplesPerFixture(), fixture.getSource());
    }

    static SampleMinimum sample(SampleRequirement sample) {
        return new SampleMinimum(sample.getCode(), text(sample.getNameZh()), text(sample.getNameEn()),
                sample.getProductGroups(), sample.getProductTypeCodes(), sample.getMinCount(), sample.getSource());
    }

    static AdjacencyWish adjacency(AdjacencyRequirement wish) {
        return new AdjacencyWish(wish.getSubject(), wish.getOther(), wish.getRelation(), wish.getWeight(),
                text(wish.getReasonZh()), text(wish.getReasonEn()), wish.getSource());
    }

    static MaterialRule material(MaterialKit kit) {
        return new MaterialRule(kit.getCode(), text(kit.getNameZh()), text(kit.getNameEn()), text(kit.getKind()),
                text(kit.getSize()), text(kit.getSubstance()), text(kit.getPlacing()), kit.getBasis(),
                text(kit.getAppliesTo()), kit.getQuantity(), kit.getSpareRatio(), kit.getUnitPriceCny(),
                text(kit.getPaidBy()), kit.getSource());
    }

    static ApprovalItem check(ApprovalCheck check) {
        return new ApprovalItem(check.getNumber(), text(check.getTitleZh()), text(check.getTitleEn()),
                check.isAutomatic(), check.getRuleIds(), check.getSource());
    }

    static RuleLimit limit(RuleSetting setting) {
        return new RuleLimit(setting.getRuleId(), text(setting.getTitleZh()), text(setting.getTitleEn()),
                setting.getLimit(), text(setting.getUnit()), setting.getSeverity(), setting.isEnabled(),
                scope(setting), text(setting.getClause()), setting.getSource(), setting.getGrade(),
                setting.getChanges().stream().map(RecordCopy::change).toList());
    }

    private static RuleScope scope(RuleSetting setting) {
        return new RuleScope(setting.getMinAreaM2(), setting.getMaxAreaM2(), Set.copyOf(setting.getTiers()),
                Set.copyOf(setting.getZoneCodes()));
    }

    private static RuleChangeNote change(RuleChange change) {
        return new RuleChangeNote(SettingAttribute.of(change.getAttribute()).orElseThrow(), text(change.getFrom()),
                text(change.getTo()), change.getBy(), LocalDate.parse(change.getOn()), change.getReason());
    }
}
