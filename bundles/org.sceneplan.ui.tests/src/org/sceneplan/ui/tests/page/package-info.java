/** Page objects: what a story sees of the workbench; they do and tell, they do not assert. */
package org.sceneplan.ui.tests.page;
