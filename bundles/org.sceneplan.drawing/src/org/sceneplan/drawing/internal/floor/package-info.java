/** What stands and lies on the floor: zones, aisles, obstacles, fixtures with their products, services. */
package org.sceneplan.drawing.internal.floor;
