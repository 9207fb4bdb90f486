/** The texts on a plan, placed in the order of their importance. */
package org.sceneplan.drawing.internal.annotation;
