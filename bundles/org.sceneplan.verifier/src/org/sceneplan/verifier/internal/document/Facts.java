package org.sceneplan.verifier.internal.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the certificate says its outcomes rest on beside the plan.
 *
 * @param minAreaM2 least area of a store of the format
 * @param maxAreaM2 greatest area; 0 = without bound
 * @param utilities      services that zones of a code must have
 * @param personalChecks number of items of the check list that a person judges
 * @param products       by SKU
 */
public record Facts(double minAreaM2, double maxAreaM2, Map<String, Setting> settings, List<Zone> zones,
        List<Utility> utilities, List<Sample> samples, List<Wish> wishes, List<Material> materials,
        int personalChecks, Map<String, ProductType> productTypes, Map<String, Product> products,
        Map<String, FixtureType> fixtureTypes) {

    /** What the standard asks of a zone code; {@code kind} as in JSON, for example mainAisle. */
    public record Zone(String code, String kind, double minPercent, double maxPercent, boolean mandatory,
            List<FixtureCount> fixtures) {
    }

    /** How many fixtures of a type a zone may have and how; {@code placing} as in JSON. */
    public record FixtureCount(String type, int minCount, int maxCount, boolean live, String placing) {
    }

    /** Services that zones of a code must have, by the literals of their kinds. */
    public record Utility(String zone, Set<String> kinds) {
    }

    /** What lies near to what or away from it. */
    public record Wish(String subject, String other, boolean near) {
    }

    /** A promotional material and how many pieces of it are needed; {@code basis} as in JSON. */
    public record Material(String code, String kind, String basis, String appliesTo, double quantity,
            double spareRatio, double unitPriceCny, String paidBy) {
    }

    /** A product of the catalogue. */
    public record Product(int widthMm, int depthMm, int heightMm, int priceCny) {
    }

    /** A fixture type; {@code unit} is what its price is for. */
    public record FixtureType(int widthMm, int clearMm, int priceLowCny, int priceHighCny, String unit) {
    }

    /** Least number of samples of some groups and types. */
    public record Sample(String code, Set<String> groups, Set<String> productTypes, int minCount) {
    }

    /** A product type; {@code needs} are the literals of service kinds in the plan file. */
    public record ProductType(String group, int widthMm, int depthMm, int heightMm, int powerW, String mount,
            boolean ownCircuit, Set<String> needs) {
    }

    /** Returns the kind of the zones of a code; empty where the standard does not know it. */
    public String zoneKind(String code) {
        return zones.stream().filter(zone -> zone.code().equals(code)).map(Zone::kind).findFirst().orElse("");
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
