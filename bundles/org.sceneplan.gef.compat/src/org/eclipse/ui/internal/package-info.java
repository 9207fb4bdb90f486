/** The class of the workbench that GEF 3.2.1 calls and that the workbench has dropped since. */
package org.eclipse.ui.internal;
