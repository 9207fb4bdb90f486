package org.sceneplan.workbench;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;

/** Makes the fonts of the PDF known to the display, so that plans look the same on the screen. */
final class PlanFonts {
    private static final String EXCHANGE_BUNDLE = "org.sceneplan.exchange";
    private static final List<String> FILES = List.of("fonts/NotoSansSC-Regular.ttf", "fonts/NotoSansSC-Bold.ttf");

    private PlanFonts() {
    }

    /** Loads the fonts; where one cannot be loaded, the display takes a font of the system. */
    static void load(Display display) {
        for (String file : FILES) {
            URL url = Platform.getBundle(EXCHANGE_BUNDLE).getEntry(file);
            try {
                if (url == null || !display.loadFont(fileOf(url))) {
                    ILog.get().warn("The font %s is not in the bundle or the display refuses it.".formatted(file));
                }
            } catch (IOException e) {
                ILog.get().warn("The font %s could not be copied out of its bundle.".formatted(file), e);
            }
        }
    }

    private static String fileOf(URL url) throws IOException {
        return new File(FileLocator.toFileURL(url).getFile()).getAbsolutePath();
    }
}
