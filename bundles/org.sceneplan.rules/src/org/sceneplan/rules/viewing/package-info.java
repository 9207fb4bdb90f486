/**
 * How televisions are seen: free depth before a screen, height of its middle in room sets.
 */
package org.sceneplan.rules.viewing;
