/**
 * The floor plan editor. Read-only in this release: it opens a plan, paints the drawing that the PDF shows, and keeps
 * canvas, outline and property sheet in step.
 */
package org.sceneplan.editor;
