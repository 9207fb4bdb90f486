/**
 * Tools of the canvas. A gesture says which edit the pointer would make; the pencil carries it: snapping, typed
 * numbers, live lengths, preview and verdict are the same for all gestures.
 */
package org.sceneplan.editor.tool;
