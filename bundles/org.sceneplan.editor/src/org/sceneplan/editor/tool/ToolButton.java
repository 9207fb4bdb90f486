package org.sceneplan.editor.tool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.osgi.framework.FrameworkUtil;

/** One tool beside the canvas: its icon and, where there is room, its name. The chosen one has a ground and a bar. */
final class ToolButton {
    private static final int ICON_PIXELS = 16;
    private static final int BAR_PIXELS = 3;
    private static final int MARGIN_PIXELS = 2;
    private static final int ICON_MARGIN_PIXELS = 6;

    private final DrawKind kind;
    private final CLabel label;
    private ToolColours colours = ToolColours.LIGHT;
    private Color ground;
    private Color text;
    private boolean chosen;
    private boolean under;

    /** A tool with a name, or without where the name is empty. */
    ToolButton(Composite parent, DrawKind kind, String name, String tip, Runnable use) {
        this.kind = kind;
        label = new CLabel(parent, SWT.NO_FOCUS);
        int side = name.isEmpty() ? ICON_MARGIN_PIXELS : BAR_PIXELS + MARGIN_PIXELS;
        int height = name.isEmpty() ? ICON_MARGIN_PIXELS : MARGIN_PIXELS;
        label.setMargins(side, height, side, height);
        label.setText(name);
        label.setToolTipText(tip);
        label.setData(kind);
        label.setData(ToolStrip.UNTHEMED, Boolean.TRUE);
        label.addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                use.run();
            }
        });
        label.addListener(SWT.MouseEnter, event -> point(true));
        label.addListener(SWT.MouseExit, event -> point(false));
        label.addListener(SWT.Paint, event -> {
            if (chosen) {
                event.gc.setBackground(colour(colours.accent()));
                event.gc.fillRectangle(0, 0, BAR_PIXELS, label.getSize().y);
            }
        });
        label.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_RADIOBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = chosen ? ACC.STATE_CHECKED : ACC.STATE_NORMAL;
            }
        });
    }

    /** Height of a tool with a name of that height, 0 for none. */
    static int heightPixels(int textHeight) {
        return Math.max(ICON_PIXELS, textHeight) + 2 * (textHeight == 0 ? ICON_MARGIN_PIXELS : MARGIN_PIXELS);
    }

    CLabel control() {
        return label;
    }

    /** Takes the colours of the window. */
    void colour(ToolColours newColours, Color newGround, Color newText, ResourceManager images) {
        colours = newColours;
        ground = newGround;
        text = newText;
        label.setImage(images.get(new Icon(kind, newColours)));
        paint();
    }

    /** Marks it as the chosen one, or takes the mark away. */
    void choose(boolean newChosen) {
        chosen = newChosen;
        paint();
    }

    private void point(boolean newUnder) {
        under = newUnder;
        paint();
    }

    private void paint() {
        if (ground != null) {
            Color mark = colour(colours.chosen());
            label.setBackground(chosen ? mark : under ? between(mark, ground) : ground);
            label.setForeground(chosen ? colour(colours.chosenText()) : text);
        }
    }

    private static Color between(Color one, Color other) {
        return new Color((one.getRed() + other.getRed()) / 2, (one.getGreen() + other.getGreen()) / 2,
                (one.getBlue() + other.getBlue()) / 2);
    }

    private static Color colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** The icon of a tool in the colours of a window, sharp at any zoom. */
    private static final class Icon extends ImageDescriptor {
        private final DrawKind kind;
        private final ToolColours colours;

        Icon(DrawKind kind, ToolColours colours) {
            this.kind = kind;
            this.colours = colours;
        }

        @Override
        public ImageData getImageData(int zoom) {
            String path = "icons/tool/" + kind.id() + ".svg";
            try (InputStream file = FrameworkUtil.getBundle(ToolButton.class).getEntry(path).openStream()) {
                String svg = colours.paint(new String(file.readAllBytes(), StandardCharsets.UTF_8),
                        ICON_PIXELS * zoom / 100);
                return new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Icon icon && icon.kind == kind && icon.colours.equals(colours);
        }

        @Override
        public int hashCode() {
            return kind.hashCode() * 31 + colours.hashCode();
        }
    }
}
