/** Measures texts with the advance widths of the embedded font, so that layouts need no font file. */
package org.sceneplan.drawing.text;
