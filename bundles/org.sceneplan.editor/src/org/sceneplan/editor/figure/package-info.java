/** Figures that paint drawn elements; they know neither plan nor services. */
package org.sceneplan.editor.figure;
