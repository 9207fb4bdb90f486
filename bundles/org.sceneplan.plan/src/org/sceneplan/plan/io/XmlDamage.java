package org.sceneplan.plan.io;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.sceneplan.plan.internal.BilingualText;
import org.xml.sax.SAXParseException;

/**
 * Says what makes a text no well-formed XML. The messages of the platform's parser come in the language of the machine,
 * so only the place is taken from them.
 */
final class XmlDamage {

    private static final Pattern ENDS_IN_ENTITY = Pattern.compile("&[\\w.:-]+;?$");
    private static final String DOCTYPE = "<!DOCTYPE";
    private static final int SHOWN_BEFORE = 30;

    private XmlDamage() {
    }

    static PlanProblem problem(Path file, String text, SAXParseException damage) {
        int line = Math.max(damage.getLineNumber(), 1);
        int column = Math.max(damage.getColumnNumber(), 1);
        int place = offset(text, line, column);
        String before = text.substring(Math.max(0, place - SHOWN_BEFORE), place);
        String key;
        if (text.isBlank()) {
            key = "xml.empty";
        } else if (isBeforeRoot(text, place)) {
            key = "xml.doctype";
        } else if (isCutOff(text, place)) {
            key = "xml.cutOff";
        } else if (ENDS_IN_ENTITY.matcher(before).find()) {
            key = "xml.entity";
        } else {
            key = "xml.damaged";
        }
        BilingualText wrong = key.equals("xml.damaged") && before.isBlank()
                ? PlanFaults.text("xml.noMarkup", PlanFaults.shortened(text.strip()))
                : PlanFaults.text(key, PlanFaults.shortened(before));
        String advice = key.equals("xml.doctype") || key.equals("xml.entity") ? PlanFaults.ADVICE_CORRECT
                : PlanFaults.ADVICE_RESTORE;
        return new PlanProblem(file, line, column, "", key, wrong, PlanFaults.text(advice));
    }

    private static boolean isCutOff(String text, int place) {
        boolean startsAsMarkup = text.stripLeading().startsWith("<");
        return startsAsMarkup && (!text.stripTrailing().endsWith(">") || text.substring(place).isBlank());
    }

    /** Whether the place lies in a document type: after its start and before the first element. */
    private static boolean isBeforeRoot(String text, int place) {
        int doctype = text.indexOf(DOCTYPE);
        if (doctype < 0 || doctype > place) {
            return false;
        }
        for (int at = text.indexOf('<'); at >= 0 && at < doctype; at = text.indexOf('<', at + 1)) {
            if (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                return false;
            }
        }
        return true;
    }

    private static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return text.length();
            }
            start = end + 1;
        }
        return Math.min(start + column - 1, text.length());
    }
}
