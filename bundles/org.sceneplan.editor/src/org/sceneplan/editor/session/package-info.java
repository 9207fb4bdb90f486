/**
 * An open plan while it is edited: live model, one history, snapshot, drawing and verdict in step. Knows no widgets.
 */
package org.sceneplan.editor.session;
