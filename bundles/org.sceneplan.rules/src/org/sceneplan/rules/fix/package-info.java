/** Edits that certainly mend a finding: tried on the plan, and kept only when nothing else turns red. */
package org.sceneplan.rules.fix;
