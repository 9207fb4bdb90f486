/**
 * From a shell to zones: floor schemes (main aisle, entry, bands on its sides), the search that allots zones to bands,
 * and the zone outlines.
 */
package org.sceneplan.layout.zoning;
