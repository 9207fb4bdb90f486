/** What is dragged or drawn: a point, a fixture or an outline, with its sides and corners in its own frame. */
package org.sceneplan.drafting.shape;
