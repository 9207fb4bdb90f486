/** How much stores are like one another: what can be measured on their plans, laid side by side. */
package org.sceneplan.layout.likeness;
