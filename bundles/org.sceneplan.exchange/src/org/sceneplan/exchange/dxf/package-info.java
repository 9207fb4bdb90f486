/**
 * DXF drawings in and out: a level as a DXF file that CAD programs open, and the shell of a store from somebody else's
 * DXF file as a survey. Group codes and entities as in the DXF Reference of AutoCAD 2000 to 2018 [C]; layers, limits
 * and what is read stand in {@code formats/dxf.md} of the documentation.
 */
package org.sceneplan.exchange.dxf;
