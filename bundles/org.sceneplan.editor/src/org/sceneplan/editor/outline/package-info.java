/** The plan as a tree: the nodes that outline, canvas and property sheet share, and the outline page. */
package org.sceneplan.editor.outline;
