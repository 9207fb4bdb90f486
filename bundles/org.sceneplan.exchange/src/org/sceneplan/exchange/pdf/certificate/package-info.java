/**
 * The certificate of a check on paper: A4 pages in paper mm, origin at the lower left corner. The parts know what they
 * print; {@link org.sceneplan.exchange.pdf.certificate.PageFlow} knows where it goes.
 */
package org.sceneplan.exchange.pdf.certificate;
