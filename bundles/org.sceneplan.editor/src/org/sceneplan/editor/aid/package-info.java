/** What helps drawing but is no part of the drawing: rulers, grid, guides and the signs of findings. */
package org.sceneplan.editor.aid;
