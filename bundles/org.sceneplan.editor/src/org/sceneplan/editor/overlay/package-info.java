/** What is shown above the drawing while something is being drawn or dragged, and around what is selected. */
package org.sceneplan.editor.overlay;
