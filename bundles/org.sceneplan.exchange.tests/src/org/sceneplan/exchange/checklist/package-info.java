/** Tests of reading the display checklist back. */
package org.sceneplan.exchange.checklist;
