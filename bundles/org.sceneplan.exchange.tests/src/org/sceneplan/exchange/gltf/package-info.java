/** Tests of the three-dimensional model. */
package org.sceneplan.exchange.gltf;
