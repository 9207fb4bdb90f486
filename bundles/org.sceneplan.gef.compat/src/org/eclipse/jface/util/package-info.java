/** The class of JFace that GEF 3.2.1 calls and that JFace has dropped since. */
package org.eclipse.jface.util;
