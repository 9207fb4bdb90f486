/**
 * Holds every manifest of the project to the layer picture of the architecture page.
 * {@link org.sceneplan.architecture.tests.LayerPicture} is that picture as a table; change both together.
 */
package org.sceneplan.architecture.tests;
