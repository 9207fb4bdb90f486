package org.sceneplan.workbench.explorer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.sceneplan.catalogue.io.CatalogueLibrary;
import org.sceneplan.drawing.Sheet;
import org.sceneplan.editor.PackageTexts;
import org.sceneplan.plan.io.PlanFile;
import org.sceneplan.plan.io.PlanReadException;
import org.sceneplan.plan.snapshot.InvalidPlanException;
import org.sceneplan.plan.snapshot.PlanSnapshot;
import org.sceneplan.plan.snapshot.PlanSnapshotFactory;
import org.sceneplan.rules.DesignContext;
import org.sceneplan.standard.StandardLibrary;
import org.sceneplan.standard.StandardReadException;
import org.sceneplan.workbench.print.PlanThumbnailSheet;

/** Small pictures of plan files, made beside the user's work and told when they are there. UI thread only. */
public final class PlanThumbnails {
    /** Longer side of a picture in a line of a list or tree, in points. */
    public static final int LINE_SIDE = 28;
    /** Longer side of the larger picture that shows under the pointer, in points. */
    private static final int PREVIEW_SIDE = 320;
    private static final int FULL_ZOOM = 100;
    private static final int DOUBLE_ZOOM = 200;
    /** Pictures that are kept after newer ones came. */
    private static final int KEPT = 64;
    private static final PackageTexts TEXTS = PackageTexts.of(PlanThumbnails.class);

    private final Display display = Display.getCurrent();
    private final ThumbnailStore store = ThumbnailStore.ofWorkbench();
    private final RecentlyUsed<Path, Known> knownByFile;
    private final LatestFirst work = new LatestFirst(TEXTS.text("thumbnail.job"));
    private final Set<Path> asked = new HashSet<>();
    private final Deque<Known> replaced = new ArrayDeque<>();
    private final int side;
    private final Consumer<Path> made;
    private boolean isDisposed;

    /** The picture of one state of a file, null when none can be made. */
    private record Known(long stamp, Image image) {
    }

    /**
     * @param side longer side of the pictures in points
     * @param made told, in the UI thread, of files whose picture has changed
     */
    public PlanThumbnails(int side, Consumer<Path> made) {
        this(side, Integer.MAX_VALUE, made);
    }

    /**
     * @param side longer side of the pictures in points
     * @param most how many pictures are held at once; more than show together
     * @param made told, in the UI thread, of files whose picture has changed
     */
    public PlanThumbnails(int side, int most, Consumer<Path> made) {
        this.side = side;
        this.knownByFile = new RecentlyUsed<>(most, PlanThumbnails::release);
        this.made = made;
    }

    /** Disposes the pictures; of those that are being made nobody is told any more. */
    public void dispose() {
        isDisposed = true;
        work.close();
        knownByFile.clear();
        replaced.forEach(PlanThumbnails::release);
        replaced.clear();
    }

    /**
     * The picture of a plan, or null while there is none.
     *
     * @param stamp state of the file; a newer picture is made when it is another than before
     */
    public Image of(Path file, long stamp) {
        Known known = knownByFile.get(file);
        if ((known == null || known.stamp() != stamp) && asked.add(file)) {
            work.add(() -> make(file, stamp));
        }
        return known == null ? null : known.image();
    }

    /** In a job: finds the picture or draws the plan; the last step is the display's. */
    private void make(Path file, long stamp) {
        try {
            long time = file.toFile().lastModified();
            String key = ThumbnailStore.key(Files.readAllBytes(file));
            store.remember(file, time, key);
            boolean isKept = store.isKept(sized(key)) && store.isPreviewKept(key);
            Sheet sheet = isKept ? null : sheet(file);
            inDisplay(() -> show(file, stamp, key, sheet));
        } catch (IOException | PlanReadException | InvalidPlanException | StandardReadException unreadable) {
            inDisplay(() -> take(file, new Known(stamp, null)));
        }
    }

    private static Sheet sheet(Path path) throws PlanReadException, InvalidPlanException, StandardReadException {
        PlanSnapshot plan = PlanSnapshotFactory.of(PlanFile.read(path));
        DesignContext context = new DesignContext(plan, StandardLibrary.bundled().standard(plan.standardId()),
                CatalogueLibrary.find(plan.catalogueId(), plan.catalogueVersion(), path.getParent()).catalogue());
        return PlanThumbnailSheet.of(context, PackageTexts.language());
    }

    private void show(Path file, long stamp, String key, Sheet sheet) {
        Image image = null;
        try {
            if (sheet != null) {
                store.keepPreview(key, png(sheet, PREVIEW_SIDE));
                store.keep(sized(key), png(sheet, 2 * side));
            }
            ImageData large = new ImageData(store.file(sized(key)).toString());
            ImageData small = HalvedImage.of(large);
            image = new Image(display, (ImageDataProvider) zoom -> zoom == FULL_ZOOM ? small
                    : zoom == DOUBLE_ZOOM ? large : null);
        } catch (IOException | SWTException e) {
            ILog.of(PlanThumbnails.class).warn("%s has no picture".formatted(file), e);
        }
        take(file, new Known(stamp, image));
    }

    private byte[] png(Sheet sheet, int pixels) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {PlanThumbnailSheet.image(sheet, display, pixels)};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    private String sized(String key) {
        return key + "-" + side;
    }

    private void take(Path file, Known known) {
        asked.remove(file);
        Known earlier = knownByFile.put(file, known);
        made.accept(file);
        if (earlier != null) {
            retire(earlier);
        }
    }

    /** A line of the tree may be painted with its earlier picture until the tree catches up with its files. */
    private void retire(Known earlier) {
        replaced.add(earlier);
        if (replaced.size() > KEPT) {
            release(replaced.remove());
        }
    }

    private void inDisplay(Runnable step) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!display.isDisposed() && !isDisposed) {
                    step.run();
                }
            });
        }
    }

    private static void release(Known known) {
        if (known.image() != null) {
            known.image().dispose();
        }
    }
}
