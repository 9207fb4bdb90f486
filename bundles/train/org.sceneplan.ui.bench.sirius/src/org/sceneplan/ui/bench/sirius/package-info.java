/** A Sirius diagram of the same size beside the editor and the plain GEF editor. */
package org.sceneplan.ui.bench.sirius;
