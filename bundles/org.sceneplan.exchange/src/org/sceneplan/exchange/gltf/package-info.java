/**
 * Writes a store as a three-dimensional model in binary glTF 2.0 (Khronos, 2017-2021): metres, y up, a node for each
 * level, fixture and display position.
 */
package org.sceneplan.exchange.gltf;
