/**
 * Gas in the shop. Source: GB 55009 6.1 by a local guide.
 */
package org.sceneplan.rules.gas;
