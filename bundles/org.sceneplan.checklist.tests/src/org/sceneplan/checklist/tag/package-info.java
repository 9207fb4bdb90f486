/** Tests of price tags. */
package org.sceneplan.checklist.tag;
