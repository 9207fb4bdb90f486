/** Finds places for texts: measured boxes, what they must not touch, what they had better not touch. */
package org.sceneplan.drawing.internal.label;

