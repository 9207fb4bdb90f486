/** Packages per minute beside a plain use of POI, PDFBox and Batik for the same cells and pages. */
package org.sceneplan.bench.packages;
