package org.sceneplan.verifier.internal.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the certificate says its outcomes rest on beside the plan.
 *
 * @param minAreaM2 least area of a store of the format
 * @param maxAreaM2 greatest area; 0 = without bound
 * @param clearMmByFixtureType free depth that fixtures of a type want
 */
public record Facts(double minAreaM2, double maxAreaM2, Map<String, Setting> settings, List<Zone> zones,
        List<Sample> samples, Map<String, ProductType> productTypes,
        Map<String, Integer> clearMmByFixtureType) {

    /** What the standard asks of a zone code; {@code kind} as in JSON, for example mainAisle. */
    public record Zone(String code, String kind, double minPercent, double maxPercent, boolean mandatory,
            List<FixtureCount> fixtures) {
    }

    /** Least number of fixtures of a type in a zone. */
    public record FixtureCount(String type, int minCount) {
    }

    /** Least number of samples of some groups and types. */
    public record Sample(String code, Set<String> groups, Set<String> productTypes, int minCount) {
    }

    /** A product type; {@code needs} are the literals of service kinds in the plan file. */
    public record ProductType(String group, int powerW, Set<String> needs) {
    }

    /** A setting that is needed and not there: rules that need it do not apply. */
    public static final class NoSettingException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NoSettingException(String id) {
            super(id);
        }
    }

    /**
     * Returns the setting of a rule.
     *
     * @throws NoSettingException if there is none
     */
    public Setting setting(String id) {
        Setting setting = settings.get(id);
        if (setting == null) {
            throw new NoSettingException(id);
        }
        return setting;
    }
}
