package org.sceneplan.drawing;

/** Layers of the plan drawing in painting order, first at the bottom. */
public enum DrawingLayer {
    UNDERLAY, ZONES, AISLES, CLEARANCES, OBSTACLES, FIXTURES, PRODUCTS, SHELL, OPENINGS, SERVICES, LABELS, DIMENSIONS, SHEET
}
