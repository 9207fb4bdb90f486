/** What a drag or a drawing tool does to the plan, one class each. */
package org.sceneplan.editor.tool.gesture;
