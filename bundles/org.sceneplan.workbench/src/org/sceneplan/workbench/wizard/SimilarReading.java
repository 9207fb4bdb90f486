package org.sceneplan.workbench.wizard;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Reads the plans of the projects, and further ones first, one after the other; what is read can be looked at. */
final class SimilarReading extends Job {
    private static final String ENDING = ".storeplan";

    private final SimilarPlans plans;
    private final List<Path> further = new CopyOnWriteArrayList<>();

    SimilarReading(SimilarPlans plans, String name) {
        super(name);
        this.plans = plans;
        setSystem(true);
    }

    /** Reads a file, or all plans in and below a folder, too; from the next time it is scheduled. */
    void add(Path fileOrFolder) {
        if (!further.contains(fileOrFolder)) {
            further.addFirst(fileOrFolder);
        }
    }

    /** Whether it has ended before all plans were read. */
    boolean isStopped() {
        return getState() == NONE && getResult() != null && !getResult().isOK();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Map<Path, String> placeByFile = new LinkedHashMap<>();
        further.forEach(each -> placeByFile.putAll(below(each, monitor)));
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS; // what a folder has is known in part only; nothing is forgotten for it
        }
        placeByFile.putAll(ofProjects());
        plans.expect(placeByFile.keySet());
        SubMonitor progress = SubMonitor.convert(monitor, placeByFile.size());
        for (Map.Entry<Path, String> each : placeByFile.entrySet()) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            plans.read(each.getKey(), each.getValue());
            progress.worked(1);
        }
        return Status.OK_STATUS;
    }

    /** The plans of the open projects with their places in the workspace. */
    private static Map<Path, String> ofProjects() {
        Map<Path, String> placeByFile = new TreeMap<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(ENDING)) {
                    IResource file = proxy.requestResource();
                    if (file.getLocation() != null) {
                        placeByFile.put(file.getLocation().toPath(), file.getFullPath().makeRelative().toString());
                    }
                }
                return proxy.isAccessible();
            }, IResource.NONE);
        } catch (CoreException e) {
            throw new IllegalStateException("a visitor that refuses nothing was refused", e);
        }
        return placeByFile;
    }

    /** A plan, or all in and below a folder, with their paths as named; what cannot be entered is left out. */
    static Map<Path, String> below(Path fileOrFolder, IProgressMonitor monitor) {
        Map<Path, String> placeByFile = new TreeMap<>();
        try {
            Path start = real(fileOrFolder);
            Files.walkFileTree(start, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    Path asNamed = fileOrFolder.resolve(start.relativize(file));
                    if (asNamed.toString().endsWith(ENDING)) {
                        placeByFile.put(asNamed, asNamed.toString());
                    }
                    return monitor.isCanceled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException("a visitor that lets every failure pass has failed", e);
        }
        return placeByFile;
    }

    /** Where a link leads; a walk does not follow it. */
    private static Path real(Path fileOrFolder) {
        try {
            return fileOrFolder.toRealPath();
        } catch (IOException unreachable) {
            return fileOrFolder;
        }
    }
}
