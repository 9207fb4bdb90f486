package org.sceneplan.exchange.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sceneplan.checklist.quote.QuoteTerms;

class QuoteTermsReaderTest {

    @TempDir
    private Path folder;

    @Test
    void theTermsOfTheProductNameASourceForEveryNumber() {
        QuoteTerms terms = QuoteTermsReader.defaults();

        assertTrue(terms.charges().size() >= 10);
        terms.charges().forEach(charge -> assertTrue(charge.source().zh().startsWith("["), charge.code()));
        assertEquals("13", terms.taxPercent().toPlainString());
        assertEquals(1, terms.buildings().getFirst().flats());
    }

    /** What is replaced in the product's terms by what, and the place and reason that must be named. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"validDays\": 30`|`\"validDays\": 30.5`|`/validDays: must be a whole number`",
        "`\"validDays\": 30`|`\"validDays\": 0`|`/validDays: must be a number from 1`",
        "`\"validDays\": 30`|`\"validDays\": \"30\"`|`/validDays: must be a number from 1`",
        "`\"validDays\": 30`|`\"validDays\": 30, \"validdays\": 3`|`/validdays: the field is unknown; known here`",
        "`\"date\": \"\"`|`\"date\": \"2026-02-30\"`|`/date: '2026-02-30' is no day`",
        "`\"percent\": 13`|`\"percent\": 101`|`/tax/percent: must be a number from 0 to 100`",
        "`\"lastFloor\": 1`|`\"lastFloor\": 0`|`/buildings/0: the first floor 1 is above the last floor 0`",
        "`\"kind\": \"transport\"`|`\"kind\": \"gift\"`|`'gift' is no kind of charge; known: labour`",
        "`\"code\": \"FIX-TV\"`|`\"code\": \"FIX-AC\"`|`the charge code FIX-AC is there twice`",
        "`\"cny\": 80`|`\"cny\": -1`|`/cny: must be a number from 0`",
        "`quote-terms/1`|`quote-terms/2`|`the field schema must be sceneplan/quote-terms/1`",
        "`\"validDays\": 30,`|`\"validDays\": 30`|`no valid JSON`"})
    void whatBreaksTheFormatIsNamed(String from, String to, String reason) {
        String text = new String(QuoteTermsReader.defaultBytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains(from), from);

        QuoteTermsException e = assertThrows(QuoteTermsException.class, () -> QuoteTermsReader.read("t.json",
                text.replaceFirst(java.util.regex.Pattern.quote(from), to).getBytes(StandardCharsets.UTF_8)));
        assertTrue(e.message(Locale.ENGLISH).startsWith("t.json"), e.message(Locale.ENGLISH));
        assertTrue(e.message(Locale.ENGLISH).contains(reason), e.message(Locale.ENGLISH));
        assertTrue(e.message(Locale.CHINESE).matches("(?s).*\\p{IsHan}.*"), e.message(Locale.CHINESE));
    }

    @Test
    void missingFoldersAndHugeFilesAreRefused() throws Exception {
        Path huge = Files.write(folder.resolve("huge.json"), new byte[1_000_001]);

        assertTrue(message(folder.resolve("none.json")).contains("there is no such file"));
        assertTrue(message(folder).contains("is a folder"));
        assertTrue(message(huge).contains("larger than"));
        Path deep = Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
        assertTrue(message(deep).contains("no valid JSON"));
    }

    private static String message(Path file) {
        return assertThrows(QuoteTermsException.class, () -> QuoteTermsReader.read(file)).message(Locale.ENGLISH);
    }
}
