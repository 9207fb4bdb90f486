/**
 * Raw tables out of CSV and XLSX files: cells as text, nothing known of what they mean. Every file is taken as hostile:
 * size, rows, columns and inflation are limited before anything is held in memory.
 */
package org.sceneplan.catalogue.internal.table;
