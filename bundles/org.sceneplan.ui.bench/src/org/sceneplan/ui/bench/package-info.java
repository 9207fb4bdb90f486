/** Measures the editor in its window beside a plain GEF editor in the same run. */
package org.sceneplan.ui.bench;
