/** What the property sheet shows and changes of plan elements: fields without widgets, and the page over them. */
package org.sceneplan.editor.property;
