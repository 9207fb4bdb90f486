package org.sceneplan.exchange.survey;

import java.util.Locale;

/**
 * One thing that is wrong with a survey file.
 *
 * @param pointer JSON pointer (RFC 6901) of the offending value; empty for the whole document
 * @param reasonZh the reason and what to do, in Chinese
 * @param reasonEn the same in English
 */
public record SurveyProblem(String pointer, String reasonZh, String reasonEn) {

    /** The reason in the language of the locale: Chinese for {@code zh}, else English. */
    public String reason(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? reasonZh : reasonEn;
    }

    /** One line: pointer and reason. */
    public String line(Locale locale) {
        return (pointer.isEmpty() ? "/" : pointer) + ": " + reason(locale);
    }
}
