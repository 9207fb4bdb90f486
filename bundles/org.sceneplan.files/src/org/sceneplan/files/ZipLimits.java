package org.sceneplan.files;

/**
 * What a zip file of others may hold before it is refused.
 *
 * @param maxEntries entries of its directory
 * @param maxInflatedBytes all that is read of it, inflated
 * @param maxInflationRatio inflated to stored bytes of one entry
 * @param ratioFloorBytes up to this many inflated bytes of an entry the ratio says nothing
 */
public record ZipLimits(int maxEntries, long maxInflatedBytes, int maxInflationRatio, long ratioFloorBytes) {
}
