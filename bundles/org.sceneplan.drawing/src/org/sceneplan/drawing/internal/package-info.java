/** Building blocks of drawings: pens, local frames, symbols' sketch pad, texts. */
package org.sceneplan.drawing.internal;

