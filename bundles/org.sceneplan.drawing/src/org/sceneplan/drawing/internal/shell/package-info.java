/** The building as it stands: walls as solid poché, openings, columns, obstacles. */
package org.sceneplan.drawing.internal.shell;
