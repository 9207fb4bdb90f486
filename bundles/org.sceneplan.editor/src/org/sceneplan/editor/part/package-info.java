/** Edit parts: the level and the drawn elements on it. */
package org.sceneplan.editor.part;
