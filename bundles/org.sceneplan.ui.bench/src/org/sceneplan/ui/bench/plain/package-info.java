/** The peer: the least GEF editor, rectangles on the default layout that can be selected and moved. */
package org.sceneplan.ui.bench.plain;
