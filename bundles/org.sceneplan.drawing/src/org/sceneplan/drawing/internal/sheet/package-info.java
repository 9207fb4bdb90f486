/** Everything on a sheet beside the plan: frame, title block, tables, legend, scale bar, north arrow; in paper mm. */
package org.sceneplan.drawing.internal.sheet;
