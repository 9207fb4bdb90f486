package org.sceneplan.standard.internal;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.standard.AdjacencyRequirement;
import org.sceneplan.model.standard.ApprovalCheck;
import org.sceneplan.model.standard.FixtureAllotment;
import org.sceneplan.model.standard.FormatStandard;
import org.sceneplan.model.standard.MaterialKit;
import org.sceneplan.model.standard.RuleBook;
import org.sceneplan.model.standard.RuleChange;
import org.sceneplan.model.standard.RuleSetting;
import org.sceneplan.model.standard.SampleRequirement;
import org.sceneplan.model.standard.UtilityRequirement;
import org.sceneplan.model.standard.ZoneStandard;

/** Names an element the way a person finds it in the file. */
final class ObjectLabel {

    private ObjectLabel() {
    }

    static String of(EObject object) {
        return switch (object) {
            case FormatStandard standard -> "standard " + standard.getId();
            case RuleBook book -> "rule book " + book.getId();
            case ZoneStandard zone -> "zone " + zone.getCode();
            case FixtureAllotment fixture -> of(fixture.eContainer()) + ", fixture " + fixture.getFixtureTypeCode();
            case UtilityRequirement utility -> "utility " + utility.getZoneCode();
            case SampleRequirement sample -> "sample " + sample.getCode();
            case AdjacencyRequirement wish -> "adjacency " + wish.getSubject() + " - " + wish.getOther();
            case MaterialKit material -> "material " + material.getCode();
            case ApprovalCheck check -> "check " + check.getNumber();
            case RuleSetting rule -> "rule " + rule.getRuleId();
            case RuleChange change -> of(change.eContainer()) + ", change of " + change.getAttribute();
            case null -> "";
            default -> object.eClass().getName();
        };
    }
}
