/**
 * The store master: what a headquarters knows of each store before it is surveyed. One record per store, kept as a CSV
 * file that spreadsheets open and Git compares.
 */
package org.sceneplan.catalogue.stores;
