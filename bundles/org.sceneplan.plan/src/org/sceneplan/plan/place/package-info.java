/**
 * Where things stand that hang on others: fixtures with their back to a wall, ends of dimensions on elements. Lengths
 * in mm, frame x east and y north.
 */
package org.sceneplan.plan.place;
