/** Which commands apply to what is selected and the edits they make; without widgets. */
package org.sceneplan.editor.command.object;
