/** Dialogs of the commands of the editor; they collect what an edit needs and change nothing themselves. */
package org.sceneplan.editor.dialog;
