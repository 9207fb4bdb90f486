/** Handlers of the editor's commands. */
package org.sceneplan.editor.command;
