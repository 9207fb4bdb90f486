package org.sceneplan.exchange.pkg;

import java.io.IOException;
import java.nio.file.Path;

/** A folder stands where a file belongs, or the other way round; nothing was changed. */
public final class TargetTakenException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path target;
    private final boolean folder;

    TargetTakenException(Path target, boolean folder) {
        super(target + (folder ? " is a folder, a file is expected" : " is a file, a folder is expected"));
        this.target = target;
        this.folder = folder;
    }

    /** The place. */
    public Path target() {
        return target;
    }

    /** Whether a folder stands there. */
    public boolean isFolder() {
        return folder;
    }
}
