package org.sceneplan.cli.verb;

import java.math.BigDecimal;
import java.util.Locale;

import org.sceneplan.cli.text.Texts;
import org.sceneplan.plan.snapshot.ElementIds;
import org.sceneplan.plan.snapshot.UnmetSnapshot;
import org.sceneplan.rules.DesignContext;

/** Puts a requirement that the layout could not fulfil into words. */
final class UnmetSentence {

    private static final Texts TEXTS = new Texts(UnmetSentence.class);

    private final DesignContext context;
    private final Locale locale;

    UnmetSentence(DesignContext context, Locale locale) {
        this.context = context;
        this.locale = locale;
    }

    /** One sentence with what was wanted, what was achieved and why. */
    String of(UnmetSnapshot unmet) {
        String level = unmet.levelId().isEmpty() ? "" : TEXTS.get(locale, "UnmetSentence_level", unmet.levelId());
        String sentence = switch (unmet.requirement()) {
            case "zone.area" -> sentence(unmet.achieved() < unmet.wanted() ? "zoneSmall" : "zoneLarge",
                    zone(unmet.subject()), unmet);
            case "sample.minimum" -> sentence("samples", sampleClass(unmet.subject()), unmet);
            case "fixture.must" -> sentence("fixture", fixture(unmet.subject()), unmet);
            case "escape.way" -> sentence("escape", ElementIds.shortId(unmet.subject()), unmet);
            default -> TEXTS.get(locale, "UnmetSentence_other", unmet.requirement(), unmet.subject(),
                    number(unmet.wanted()), number(unmet.achieved()), unmet.unit().equals("1") ? "" : unmet.unit());
        };
        String reason = TEXTS.getOr(locale, "UnmetReason_" + unmet.reason(), unmet.reason());
        return level + TEXTS.get(locale, "UnmetSentence_because", sentence.strip(), reason);
    }

    private String sentence(String key, String subject, UnmetSnapshot unmet) {
        return TEXTS.get(locale, "UnmetSentence_" + key, subject, number(unmet.wanted()), number(unmet.achieved()));
    }

    private String zone(String code) {
        return context.standard().zone(code).map(zone -> code + " " + name(zone.nameZh(), zone.nameEn())).orElse(code);
    }

    private String sampleClass(String code) {
        return context.standard().samples().stream().filter(minimum -> minimum.code().equals(code)).findFirst()
                .map(minimum -> name(minimum.nameZh(), minimum.nameEn())).orElse(code);
    }

    private String fixture(String zoneAndType) {
        int slash = zoneAndType.indexOf('/');
        String type = zoneAndType.substring(slash + 1);
        String fixture = context.catalogue().fixtureType(type).map(found -> name(found.nameZh(), found.nameEn()))
                .orElse(type);
        return slash < 0 ? fixture
                : TEXTS.get(locale, "UnmetSentence_inZone", fixture, zone(zoneAndType.substring(0, slash)));
    }

    private String name(String nameZh, String nameEn) {
        return locale.getLanguage().equals("zh") ? nameZh : nameEn;
    }

    private static String number(double value) {
        BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
        return number.signum() == 0 ? "0" : number.toPlainString();
    }
}
