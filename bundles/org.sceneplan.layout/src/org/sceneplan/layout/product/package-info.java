/** Products on fixtures: display positions that fit, types in turn, real products of the catalogue. */
package org.sceneplan.layout.product;
