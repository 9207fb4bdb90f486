package org.sceneplan.plan.io;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sceneplan.model.plan.StorePlan;

/**
 * The file of a plan that is being edited. Saving costs what has changed since the last time, and the copying of
 * bytes; the bytes are those of {@link PlanFile#bytes(StorePlan)}. One thread at a time.
 */
public final class OpenPlanFile {
    private final StorePlan plan;
    private Path file;
    private final Set<EObject> changed = new LinkedHashSet<>();
    private PlanLines lines;
    /** Whether all of the plan was held to the rules of the file since elements came or went. */
    private boolean checked;
    private Stamp known;
    /** Another one that the user has been told of, null for none. */
    private Stamp told;

    /** How a file can be told from another one that has taken its place. */
    public record Stamp(long size, FileTime modified, Object key) {
        private static Stamp of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
            } catch (IOException missing) {
                return null;
            }
        }
    }

    /**
     * A file whose plan has just been read.
     *
     * @param plan the plan as it is in the file; every change of it has to be told by {@link #changed}
     */
    public OpenPlanFile(StorePlan plan, Path file) {
        this.plan = requireNonNull(plan, "plan");
        this.file = requireNonNull(file, "file");
        this.known = Stamp.of(file);
    }

    /**
     * Tells what has changed.
     *
     * @param elements every element one of whose features has changed, and the containers of those that came or went;
     *            elements that are no longer in the plan do not matter
     */
    public void changed(Set<EObject> elements) {
        changed.addAll(elements);
    }

    /** Whether another file lies in the place of the one read or written last, or somebody has written to it since. */
    public boolean isWrittenByOthers() {
        Stamp present = Stamp.of(file);
        return present != null && !present.equals(known);
    }

    /** Whether {@link #isWrittenByOthers}, and nobody has asked this since they wrote. */
    public boolean isNewsOfOthers() {
        Stamp present = Stamp.of(file);
        boolean news = present != null && !present.equals(known) && !present.equals(told);
        told = present;
        return news;
    }

    /** The file as it lies there, null for none; to be asked for before it is read. */
    public Stamp present() {
        return Stamp.of(file);
    }

    /** The plan has become what a file holds. */
    public void taken(Stamp read) {
        known = read;
    }

    /** The file has another name, or lies elsewhere; whether somebody else wrote to it is known as before. */
    public void moved(Path target) {
        file = target;
        Stamp present = Stamp.of(target);
        if (present != null && known != null && present.size == known.size && present.modified.equals(known.modified)) {
            known = present;
        }
    }

    /**
     * The bytes of the plan as it is.
     *
     * @throws PlanWriteException if the plan breaks a rule that {@link PlanFile#read} holds
     */
    public byte[] bytes() throws PlanWriteException {
        if (lines != null && !lines.follow(changed)) {
            lines = null;
        }
        if (lines != null && checked && lines.hasSameElements()) {
            changed.removeIf(element -> EcoreUtil.getRootContainer(element) != plan);
            new PlanCheck(file).check(plan, changed);
        } else {
            checked = false;
            new PlanCheck(file).check(plan);
            checked = true;
        }
        if (lines == null) {
            lines = new PlanLines(plan);
        }
        changed.clear();
        return PlanFile.bounded(lines.bytes(), file);
    }

    /**
     * Writes the plan as {@link PlanFile#write} does, complete or not at all. What lies in the place of the file is read
     * first only when it is not what was read or written last.
     *
     * @throws PlanWriteException if the file was replaced by something that is no plan, the plan breaks a rule that
     *             {@link PlanFile#read} holds, or the file system refuses
     */
    public void write() throws PlanWriteException {
        Stamp present = Stamp.of(file);
        if (present == null || !present.equals(known)) {
            PlanFile.checkReplaced(file);
        }
        PlanFile.replace(bytes(), file);
        known = Stamp.of(file);
    }

    /**
     * Writes the plan to another file and goes on with that one; the file it came from stays as it was written last.
     *
     * @throws PlanWriteException if something that is no plan lies there, the plan breaks a rule that
     *             {@link PlanFile#read} holds, or the file system refuses; the file stays the same one then
     */
    public void writeTo(Path target) throws PlanWriteException {
        PlanFile.checkReplaced(target);
        PlanFile.replace(bytes(), target);
        file = target;
        known = Stamp.of(file);
    }
}
