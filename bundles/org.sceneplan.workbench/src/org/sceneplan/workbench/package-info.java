/**
 * The Sceneplan workbench: application, windows and perspectives.
 * Everything here is thin; the work is done by the editor and the headless bundles.
 */
package org.sceneplan.workbench;
