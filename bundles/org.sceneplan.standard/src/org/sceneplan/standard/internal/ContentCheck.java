package org.sceneplan.standard.internal;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.sceneplan.model.standard.FixtureAllotment;
import org.sceneplan.model.standard.FormatStandard;
import org.sceneplan.model.standard.MaterialKit;
import org.sceneplan.model.standard.RuleBook;
import org.sceneplan.model.standard.RuleSetting;
import org.sceneplan.model.standard.Sourced;
import org.sceneplan.model.standard.UtilityRequirement;
import org.sceneplan.model.standard.ZoneStandard;
import org.sceneplan.standard.StandardReadException;

/** Holds what a file says against what a standard may say; the first problem ends the check. */
final class ContentCheck {

    private static final Pattern SOURCE_TAGS = Pattern.compile("(\\[(S\\d{1,2}[a-z]?|K|C)\\])+");
    private static final Pattern TINT = Pattern.compile("#[0-9A-Fa-f]{6}");
    /** Shares are written with at most three decimals. */
    private static final double SHARE_TOLERANCE_PERCENT = 0.001;

    private final ModelFile file;

    ContentCheck(ModelFile file) {
        this.file = file;
    }

    void standard(FormatStandard standard) throws StandardReadException {
        everyObject(standard);
        if (standard.getMinAreaM2() > standard.getMaxAreaM2()) {
            throw file.problem(standard, ReadProblem.AREA_ORDER, null, Decimal.text(standard.getMinAreaM2()),
                    Decimal.text(standard.getMaxAreaM2()));
        }
        shares(standard);
        unique(standard.getZones(), ZoneStandard::getCode, "zone");
        unique(standard.getSamples(), sample -> sample.getCode(), "sample");
        unique(standard.getMaterials(), MaterialKit::getCode, "material");
        unique(standard.getChecks(), check -> check.getNumber(), "check");
        unique(standard.getRuleSettings(), RuleSetting::getRuleId, "rule");
        for (ZoneStandard zone : standard.getZones()) {
            zone(zone);
        }
        for (UtilityRequirement utility : standard.getUtilities()) {
            if (standard.getZones().stream().noneMatch(zone -> zone.getCode().equals(utility.getZoneCode()))) {
                throw file.problem(utility, ReadProblem.UNKNOWN_ZONE, null, utility.getZoneCode());
            }
        }
        for (MaterialKit material : standard.getMaterials()) {
            if (material.getSpareRatio() > 1) {
                throw file.problem(material, ReadProblem.BAD_RANGE, null, "spareRatio",
                        Decimal.text(material.getSpareRatio()), "0", "1");
            }
        }
        Set<String> zoneCodes = standard.getZones().stream().map(ZoneStandard::getCode).collect(Collectors.toSet());
        for (RuleSetting setting : standard.getRuleSettings()) {
            new SettingCheck(file).setting(setting);
            for (String code : setting.getZoneCodes()) {
                if (!zoneCodes.contains(code)) {
                    throw file.problem(setting, ReadProblem.UNKNOWN_ZONE, null, code);
                }
            }
        }
    }

    void ruleBook(RuleBook book) throws StandardReadException {
        everyObject(book);
        unique(book.getSettings(), RuleSetting::getRuleId, "rule");
        for (RuleSetting setting : book.getSettings()) {
            new SettingCheck(file).setting(setting);
        }
    }

    /** Required values are there, numbers are finite and not negative, sources are tags. */
    private void everyObject(EObject root) throws StandardReadException {
        object(root);
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            object(all.next());
        }
    }

    private void object(EObject object) throws StandardReadException {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Object value = object.eGet(attribute);
            if (attribute.isRequired() && (value == null || value.toString().isBlank())) {
                throw file.problem(object, ReadProblem.MISSING_VALUE, null, attribute.getName());
            }
            if (value instanceof Number number && !isCount(number.doubleValue())) {
                throw file.problem(object, ReadProblem.BAD_NUMBER, null, attribute.getName(), number.toString());
            }
        }
        if (object instanceof Sourced sourced && !SOURCE_TAGS.matcher(sourced.getSource()).matches()) {
            throw file.problem(object, ReadProblem.BAD_SOURCE, null, sourced.getSource());
        }
    }

    private static boolean isCount(double number) {
        return Double.isFinite(number) && number >= 0;
    }

    private void shares(FormatStandard standard) throws StandardReadException {
        double minima = 0;
        double maxima = 0;
        for (ZoneStandard zone : standard.getZones()) {
            if (zone.getMinPercent() > zone.getTargetPercent() || zone.getTargetPercent() > zone.getMaxPercent()) {
                throw file.problem(zone, ReadProblem.SHARE_ORDER, null, Decimal.text(zone.getMinPercent()),
                        Decimal.text(zone.getTargetPercent()), Decimal.text(zone.getMaxPercent()));
            }
            minima += zone.getMinPercent();
            maxima += zone.getMaxPercent();
        }
        if (minima > 100 + SHARE_TOLERANCE_PERCENT) {
            throw file.problem(standard, ReadProblem.SHARE_MINIMA, null, Decimal.text(minima));
        }
        if (maxima < 100 - SHARE_TOLERANCE_PERCENT) {
            throw file.problem(standard, ReadProblem.SHARE_MAXIMA, null, Decimal.text(maxima));
        }
    }

    private void zone(ZoneStandard zone) throws StandardReadException {
        if (zone.getTint() == null || !TINT.matcher(zone.getTint()).matches()) {
            throw file.problem(zone, ReadProblem.BAD_TINT, null, String.valueOf(zone.getTint()));
        }
        unique(zone.getFixtures(), FixtureAllotment::getFixtureTypeCode, "fixture");
        for (FixtureAllotment fixture : zone.getFixtures()) {
            if (fixture.getMinCount() > fixture.getMaxCount()) {
                throw file.problem(fixture, ReadProblem.COUNT_ORDER, null, String.valueOf(fixture.getMinCount()),
                        String.valueOf(fixture.getMaxCount()));
            }
            if (fixture.getPriority() < 1) {
                throw file.problem(fixture, ReadProblem.BAD_RANGE, null, "priority",
                        String.valueOf(fixture.getPriority()), "1", "99");
            }
            if (fixture.getSamplesPerFixture() > 0 && fixture.getProductTypeCodes().isEmpty()) {
                throw file.problem(fixture, ReadProblem.NO_PRODUCT_TYPES, null,
                        String.valueOf(fixture.getSamplesPerFixture()));
            }
        }
    }

    private <T extends EObject> void unique(List<T> objects, Function<T, Object> key, String what)
            throws StandardReadException {
        Set<Object> seen = new HashSet<>();
        for (T object : objects) {
            if (!seen.add(key.apply(object))) {
                throw file.problem(object, ReadProblem.DUPLICATE, null, what, key.apply(object).toString());
            }
        }
    }
}
