/**
 * Automatic layout: from a surveyed shell and a format standard to zones, main aisle, escape ways, fixtures, products
 * on positions and planned services. Works on snapshots and returns snapshots; the same context and seed give the same
 * result. One sub-package per step: frame, zoning, aisle, fixture, product, service.
 */
package org.sceneplan.layout;
