package org.sceneplan.standard.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.plan.ServiceKind;
import org.sceneplan.model.standard.ApprovalCheck;
import org.sceneplan.model.standard.FormatStandard;
import org.sceneplan.model.standard.RuleBook;
import org.sceneplan.model.standard.RuleSetting;
import org.sceneplan.model.standard.UtilityRequirement;
import org.sceneplan.model.standard.ZoneStandard;
import org.sceneplan.standard.RuleBookSnapshot;
import org.sceneplan.standard.RuleLimit;
import org.sceneplan.standard.RuleLimits;
import org.sceneplan.standard.StandardReadException;
import org.sceneplan.standard.StandardSnapshot;
import org.sceneplan.standard.UtilityNeed;
import org.sceneplan.standard.ZoneTarget;

/** Reads, checks and copies one file to records. */
public final class StandardReader {

    private StandardReader() {
    }

    /** Reads a rule book. */
    public static RuleBookSnapshot ruleBook(String name, InputStream stream) throws StandardReadException {
        ModelFile file = ModelFile.read(name, stream);
        RuleBook book = file.root(RuleBook.class);
        new ContentCheck(file).ruleBook(book);
        Map<String, RuleLimit> limitByRule = new LinkedHashMap<>();
        book.getSettings().forEach(setting -> limitByRule.put(setting.getRuleId(), RecordCopy.limit(setting)));
        return new RuleBookSnapshot(book.getId(), book.getVersion(), book.getSource(), new RuleLimits(limitByRule));
    }

    /** Reads a standard; its own rule settings replace those of the book. */
    public static StandardSnapshot standard(String name, InputStream stream, RuleBookSnapshot book)
            throws StandardReadException {
        ModelFile file = ModelFile.read(name, stream);
        FormatStandard standard = file.root(FormatStandard.class);
        new ContentCheck(file).standard(standard);
        return new StandardSnapshot(standard.getId(), standard.getVersion(), RecordCopy.text(standard.getNameZh()),
                RecordCopy.text(standard.getNameEn()), standard.getMinAreaM2(), standard.getMaxAreaM2(),
                standard.getSource(), zones(file, standard), utilities(file, standard),
                standard.getSamples().stream().map(RecordCopy::sample).toList(),
                standard.getAdjacencies().stream().map(RecordCopy::adjacency).toList(),
                standard.getMaterials().stream().map(RecordCopy::material).toList(),
                standard.getChecks().stream().map(RecordCopy::check).toList(), limits(file, standard, book));
    }

    private static List<ZoneTarget> zones(ModelFile file, FormatStandard standard) throws StandardReadException {
        List<ZoneTarget> targets = new ArrayList<>();
        for (ZoneStandard zone : standard.getZones()) {
            targets.add(RecordCopy.zone(zone, services(file, zone, zone.getUtilities())));
        }
        return targets;
    }

    private static List<UtilityNeed> utilities(ModelFile file, FormatStandard standard) throws StandardReadException {
        List<UtilityNeed> needs = new ArrayList<>();
        for (UtilityRequirement need : standard.getUtilities()) {
            needs.add(new UtilityNeed(need.getZoneCode(), services(file, need, need.getServiceKinds()),
                    RecordCopy.text(need.getNoteZh()), RecordCopy.text(need.getNoteEn()), need.getSource()));
        }
        return needs;
    }

    private static List<ServiceKind> services(ModelFile file, EObject owner, List<String> literals)
            throws StandardReadException {
        List<ServiceKind> kinds = new ArrayList<>();
        for (String literal : literals) {
            ServiceKind kind = ServiceKind.get(literal);
            if (kind == null) {
                String known = Arrays.stream(ServiceKind.values()).map(ServiceKind::getLiteral)
                        .collect(Collectors.joining(", "));
                throw file.problem(owner, ReadProblem.UNKNOWN_SERVICE, null, literal, known);
            }
            kinds.add(kind);
        }
        return kinds;
    }

    private static RuleLimits limits(ModelFile file, FormatStandard standard, RuleBookSnapshot book)
            throws StandardReadException {
        if (!book.id().equals(standard.getRuleBook())) {
            throw file.problem(standard, ReadProblem.UNKNOWN_RULE_BOOK, null, String.valueOf(standard.getRuleBook()),
                    book.id());
        }
        if (!book.version().equals(standard.getRuleBookVersion())) {
            throw file.problem(standard, ReadProblem.RULE_BOOK_VERSION, null,
                    String.valueOf(standard.getRuleBookVersion()), book.version());
        }
        Map<String, RuleLimit> limitByRule = new LinkedHashMap<>(book.limits().limitByRule());
        for (RuleSetting setting : standard.getRuleSettings()) {
            RuleLimit ofBook = limitByRule.replace(setting.getRuleId(), RecordCopy.limit(setting));
            if (ofBook == null) {
                throw file.problem(setting, ReadProblem.UNKNOWN_RULE, null, setting.getRuleId());
            }
            if (!ofBook.unit().equals(RecordCopy.text(setting.getUnit()))) {
                throw file.problem(setting, ReadProblem.OTHER_UNIT, null, RecordCopy.text(setting.getUnit()),
                        ofBook.unit());
            }
        }
        for (ApprovalCheck check : standard.getChecks()) {
            for (String ruleId : check.getRuleIds()) {
                if (!limitByRule.containsKey(ruleId)) {
                    throw file.problem(check, ReadProblem.UNKNOWN_RULE, null, ruleId);
                }
            }
        }
        return new RuleLimits(limitByRule);
    }
}
