/** User stories on the running workbench. */
package org.sceneplan.ui.tests;
