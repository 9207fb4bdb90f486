/** The working frame of a level: u to the right and v inwards as seen by a customer who comes in. */
package org.sceneplan.layout.frame;
