/**
 * The floor plan editor on GEF: edit parts, policies, commands, figures, tools.
 * Draws the primitives of the drawing bundle on the screen.
 */
package org.sceneplan.editor;
