package org.sceneplan.standard.internal;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XMI resource that remembers the line each object was read from. */
final class LocatedResource extends XMIResourceImpl {

    private final Map<EObject, Integer> lineByObject = new IdentityHashMap<>();

    LocatedResource(URI uri) {
        super(uri);
    }

    /** Line of the object's start tag, counted from 1; 0 = not known. */
    int line(EObject object) {
        return lineByObject.getOrDefault(object, 0);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new LocatedLoad(createXMLHelper());
    }

    private final class LocatedLoad extends XMILoadImpl {

        LocatedLoad(XMLHelper helper) {
            super(helper);
        }

        /** The parser else speaks the language of the machine, also when asked for English, which is its root. */
        @Override
        @SuppressWarnings("deprecation") // only the old parser interface can set the language
        protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
            SAXParser parser = super.makeParser();
            if (parser.getXMLReader() instanceof Parser speaking) {
                speaking.setLocale(Locale.ROOT);
            }
            return parser;
        }

        @Override
        protected DefaultHandler makeDefaultHandler() {
            return new LocatedHandler(resource, helper, options);
        }
    }

    private final class LocatedHandler extends SAXXMIHandler {

        LocatedHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        @Override
        protected void processObject(EObject object) {
            super.processObject(object);
            if (object != null) {
                lineByObject.put(object, getLineNumber());
            }
        }
    }
}
