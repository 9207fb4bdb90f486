package org.sceneplan.exchange.dxf.read;

/** Why an entity gave no shape in the drawing although it has one, or has none; besides those of {@link Shape}. */
public enum Reasons {
    NOT_IN_MODEL, NOT_INSERTED, MISSING_BLOCK, EXTERNAL_BLOCK, BLOCK_IN_ITSELF, TOO_DEEP, BAD_PLACE, SHOWN
}
