package org.sceneplan.exchange.quote;

import java.util.Locale;

import org.sceneplan.rules.wording.Bilingual;

/** Terms that can't be used; names the file and the place in it. */
public final class QuoteTermsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Bilingual sentence;

    QuoteTermsException(Bilingual sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    /** What is wrong and what to do, in the language of the locale: Chinese for {@code zh}, else English. */
    public String message(Locale locale) {
        return sentence.in(locale);
    }
}
