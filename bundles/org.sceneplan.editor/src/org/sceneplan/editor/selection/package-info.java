/** What is selected in an open plan, the same for canvas and views. */
package org.sceneplan.editor.selection;
