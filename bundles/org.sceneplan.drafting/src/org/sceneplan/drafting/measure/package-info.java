/** Lengths, angles and areas that change while something is dragged or drawn, and what to do for a typed value. */
package org.sceneplan.drafting.measure;
