/** Finding elements, products, codes and findings of the open plan by text. */
package org.sceneplan.workbench.view.find;
