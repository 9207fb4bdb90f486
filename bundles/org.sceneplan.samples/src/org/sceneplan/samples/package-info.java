/**
 * Sample surveys, catalogues and plans that the product carries.
 * Looked up as resources, never from the file system.
 */
package org.sceneplan.samples;
