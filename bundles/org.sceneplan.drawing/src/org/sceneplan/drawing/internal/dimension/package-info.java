/** Dimension chains around and inside the storey, and the column axes. */
package org.sceneplan.drawing.internal.dimension;
