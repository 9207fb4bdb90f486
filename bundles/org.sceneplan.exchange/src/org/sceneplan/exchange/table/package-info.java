/**
 * Lists as files: CSV for programs and XLSX for people. Both are made from the same typed tables, in one language at a
 * time, and the same table always gives the same bytes.
 */
package org.sceneplan.exchange.table;
