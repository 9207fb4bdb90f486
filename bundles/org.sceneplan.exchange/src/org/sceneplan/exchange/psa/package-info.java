/**
 * Reads ProSpace schematic files ({@code .psa}) for their products and bays. Every row and column is kept as read; what
 * a catalogue has no place for is listed. Source of the layout: the records and column positions that open readers
 * of the format agree on (features study, section 4).
 */
package org.sceneplan.exchange.psa;
