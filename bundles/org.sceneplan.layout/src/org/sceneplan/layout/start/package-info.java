/**
 * How a new store plan begins: from a measured shell, an empty rectangle or a similar store, with the facts of its own
 * store, and laid out when wanted.
 */
package org.sceneplan.layout.start;
