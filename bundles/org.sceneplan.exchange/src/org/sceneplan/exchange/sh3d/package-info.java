/**
 * Reads Sweet Home 3D files ({@code .sh3d}, {@code .sh3x}) as the shell of a store and writes a survey of it. Only the
 * XML of a file is read, never its Java-serialised part; what a survey has no place for is counted and named.
 */
package org.sceneplan.exchange.sh3d;
