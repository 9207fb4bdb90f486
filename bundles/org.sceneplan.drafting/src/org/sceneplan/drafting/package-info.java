/**
 * What a drawing tool needs to be exact, without a screen: typed numbers, snapping, live dimensions. Everything works
 * on plan snapshots in integer mm, frame x east and y north; pixels are turned into mm by the caller.
 */
package org.sceneplan.drafting;
