/** Tests of the reader of Sweet Home 3D files. */
package org.sceneplan.exchange.sh3d;
