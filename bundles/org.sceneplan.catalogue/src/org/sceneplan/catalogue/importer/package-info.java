/**
 * Import of product types, fixture types and products from CSV and XLSX into a catalogue, with a row-by-row report:
 * what was accepted, changed, unchanged or rejected and why. Bad rows never stop good ones.
 */
package org.sceneplan.catalogue.importer;
