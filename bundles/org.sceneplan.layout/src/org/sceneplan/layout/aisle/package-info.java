/** Ways that stay free: from the main aisle to every exit and stair. */
package org.sceneplan.layout.aisle;
