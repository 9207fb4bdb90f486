/** Tests of DXF in and out. */
package org.sceneplan.exchange.dxf;
