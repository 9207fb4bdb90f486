package org.sceneplan.ui.tests.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.views.IViewDescriptor;

/** The signs of our commands and views. */
public final class IconsPage {
    private static final String OURS = "org.sceneplan.";
    private static final int USUAL = 100;
    private static final int TWICE = 200;

    private final Map<String, ImageDescriptor> signs = new TreeMap<>();

    IconsPage(IWorkbenchWindow window) {
        ICommandImageService images = window.getService(ICommandImageService.class);
        for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
            add(command.getId(), images.getImageDescriptor(command.getId()));
        }
        for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            add(view.getId(), view.getImageDescriptor());
        }
    }

    private void add(String id, ImageDescriptor sign) {
        if (id.startsWith(OURS) && sign != null) {
            signs.put(id, sign);
        }
    }

    /** Ids of what has a sign. */
    public Collection<String> ids() {
        return signs.keySet();
    }

    /** Ids of what has a sign without dots of its own at 200 %. */
    public List<String> stretchedAtTwiceTheSize() {
        List<String> stretched = new ArrayList<>();
        signs.forEach((id, sign) -> {
            ImageData usual = sign.getImageData(USUAL);
            ImageData twice = sign.getImageData(TWICE);
            if (twice == null || twice.width != 2 * usual.width || twice.height != 2 * usual.height
                    || isDoubled(twice)) {
                stretched.add(id);
            }
        });
        return stretched;
    }

    /** Whether each square of four dots has one colour. */
    private static boolean isDoubled(ImageData image) {
        for (int y = 0; y < image.height; y++) {
            for (int x = 0; x < image.width; x++) {
                if (image.getPixel(x, y) != image.getPixel(x - x % 2, y - y % 2)
                        || image.getAlpha(x, y) != image.getAlpha(x - x % 2, y - y % 2)) {
                    return false;
                }
            }
        }
        return true;
    }
}
