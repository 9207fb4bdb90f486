/** What is put on fixtures from the catalogue: products on positions, usual products on new fixtures. Without SWT. */
package org.sceneplan.editor.display;
