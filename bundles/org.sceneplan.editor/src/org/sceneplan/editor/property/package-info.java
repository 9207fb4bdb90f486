/** What the property sheet shows of a plan element. */
package org.sceneplan.editor.property;
