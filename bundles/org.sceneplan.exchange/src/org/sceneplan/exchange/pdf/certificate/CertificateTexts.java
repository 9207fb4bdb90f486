package org.sceneplan.exchange.pdf.certificate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.sceneplan.standard.ClauseText;
import org.sceneplan.standard.RuleLimit;

/** The words and figures of a certificate in one language; the locale of the machine plays no part. */
public final class CertificateTexts {

    private static final String BUNDLE = "org.sceneplan.exchange.pdf.certificate.messages";
    private static final int DECIMALS = 2;

    private final Locale locale;
    private final boolean chinese;
    private final ResourceBundle bundle;

    /** Chinese for {@code zh}, else English. */
    public CertificateTexts(Locale locale) {
        this.locale = locale;
        chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        bundle = ResourceBundle.getBundle(BUNDLE, chinese ? Locale.CHINESE : Locale.ROOT,
                CertificateTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text of a key with its values filled in. */
    public String get(String key, Object... values) {
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
    }

    /** The text in this language. */
    public String pick(String zh, String en) {
        return chinese ? zh : en;
    }

    /** The source of a finding or question, its clause in this language. */
    String source(String source) {
        return ClauseText.ofSource(source, locale);
    }

    /** Tags of the source of a rule and its clause in this language. */
    String source(RuleLimit setting) {
        return (setting.source() + " " + ClauseText.of(setting.clause(), locale)).strip();
    }

    /** The language as a tag. */
    public String language() {
        return chinese ? "zh" : "en";
    }

    /** A value with its unit; counts have none. */
    static String value(double value, String unit) {
        String figures = figures(value);
        return switch (unit) {
            case "1", "count" -> figures;
            case "m2" -> figures + " m²";
            case "W/m2" -> figures + " W/m²";
            default -> unit.isEmpty() ? figures : figures + " " + unit;
        };
    }

    /** A difference with its sign. */
    static String margin(double value, String unit) {
        String shown = value(Math.abs(value), unit);
        return figures(Math.abs(value)).equals("0") ? shown : (value < 0 ? "−" : "+") + shown;
    }

    private static String figures(double value) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
