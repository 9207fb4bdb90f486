/** Elements on the clipboard: copies as the text of a plan, and how they come into an open plan. */
package org.sceneplan.editor.clip;
