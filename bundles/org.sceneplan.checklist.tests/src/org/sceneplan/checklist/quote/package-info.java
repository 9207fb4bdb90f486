/** Tests of selection lists and quotations. */
package org.sceneplan.checklist.quote;
