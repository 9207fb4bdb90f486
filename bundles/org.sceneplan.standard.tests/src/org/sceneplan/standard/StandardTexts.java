package org.sceneplan.standard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Texts of standards for tests: those that come with the product, and a small one. */
final class StandardTexts {

    private StandardTexts() {
    }

    static String bundled(String name) throws IOException {
        try (InputStream stream = StandardLibrary.class.getResourceAsStream("/data/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String small(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <standard:FormatStandard xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:standard="http://www.sceneplan.org/standard/1" id="X" version="1.0.0" nameEn="" maxAreaM2="1"
                    ruleBook="SCENEPLAN" ruleBookVersion="1.0.0" source="[K]">
                """ + content + "</standard:FormatStandard>\n";
    }
}
