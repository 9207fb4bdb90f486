/**
 * Changes of rule settings in the text of a file, so that its comments, its order and its layout stay as a person wrote
 * them.
 */
package org.sceneplan.standard.internal.change;
