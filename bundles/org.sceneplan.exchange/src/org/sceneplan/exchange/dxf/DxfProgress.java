package org.sceneplan.exchange.dxf;

import java.util.concurrent.CancellationException;

/** Listens to an import and may stop it. Called in the thread that imports, a few hundred times at most. */
public interface DxfProgress {

    /** The steps of an import in their order. */
    enum Phase {
        READ, LAYERS, PREVIEW, SURVEY
    }

    /** Nobody listens. */
    DxfProgress NONE = (phase, ratio) -> true;

    /**
     * Tells how far a phase is.
     *
     * @param ratio done share of the phase, 0 to 1
     * @return false to stop; the import then throws a {@link CancellationException} and has written nothing
     */
    boolean isWanted(Phase phase, double ratio);

    /**
     * Tells how far a phase is.
     *
     * @throws CancellationException if the listener wants no more
     */
    default void report(Phase phase, double ratio) {
        if (!isWanted(phase, ratio)) {
            throw new CancellationException("DXF import cancelled in phase " + phase);
        }
    }
}
