package org.sceneplan.catalogue.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.sceneplan.catalogue.CatalogueFileException;
import org.sceneplan.model.catalogue.Catalogue;
import org.sceneplan.model.catalogue.impl.CataloguePackageImpl;
import org.xml.sax.SAXParseException;

/** Parses the XML of a catalogue: no document type, no other package than the catalogue's, nothing fetched. */
final class CatalogueXml {

    private static final String NAMESPACE_WITHOUT_VERSION = "http://www.sceneplan.org/catalogue/";
    private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private CatalogueXml() {
    }

    static Catalogue parse(Path file, byte[] bytes) throws CatalogueFileException {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/catalogue"));
        closedSet().getResources().add(resource);
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_PARSER_FEATURES, Map.of(DISALLOW_DOCTYPE, Boolean.TRUE));
        options.put(XMLResource.OPTION_DISABLE_NOTIFY, Boolean.TRUE);
        try {
            resource.load(new ByteArrayInputStream(bytes), options);
        } catch (IOException e) {
            throw refusal(file, e);
        } catch (RuntimeException e) {
            // the loader answers some wrong contents with whatever its code runs into
            throw refusal(file, e);
        }
        if (!resource.getErrors().isEmpty()) {
            Resource.Diagnostic first = resource.getErrors().get(0);
            throw Messages.refusal(file, null, "CatalogueFile_notXml", first.getLine(), first.getColumn(),
                    firstLine(first.getMessage()));
        }
        List<EObject> roots = resource.getContents();
        if (roots.size() != 1 || !(roots.get(0) instanceof Catalogue catalogue)) {
            throw Messages.refusal(file, null, "CatalogueFile_otherContent", roots.size() + " / "
                    + (roots.isEmpty() ? "-" : roots.get(0).eClass().getName()));
        }
        return catalogue;
    }

    /** A resource set that knows the catalogue package only and opens no address. */
    private static ResourceSet closedSet() {
        ResourceSetImpl set = new ResourceSetImpl();
        EPackageRegistryImpl packages = new EPackageRegistryImpl();
        packages.put(CataloguePackageImpl.eNS_URI, CataloguePackageImpl.eINSTANCE);
        set.setPackageRegistry(packages);
        set.setURIConverter(new ExtensibleURIConverterImpl() {
            @Override
            public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
                throw new IOException("a catalogue refers to no other file: " + uri);
            }
        });
        return set;
    }

    private static CatalogueFileException refusal(Path file, Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            String reason = firstLine(cause.getMessage());
            if (reason.contains(NAMESPACE_WITHOUT_VERSION)) {
                return Messages.refusal(file, problem, "CatalogueFile_newer", namespace(reason));
            }
            if (cause instanceof SAXParseException parse) {
                String key = reason.contains("DOCTYPE") ? "CatalogueFile_documentType" : "CatalogueFile_notXml";
                return Messages.refusal(file, problem, key, parse.getLineNumber(), parse.getColumnNumber(), reason);
            }
            if (cause instanceof Resource.Diagnostic place) {
                return Messages.refusal(file, problem, "CatalogueFile_notXml", place.getLine(), place.getColumn(),
                        reason);
            }
        }
        return Messages.refusal(file, problem, "CatalogueFile_notXml", 0, 0, firstLine(problem.getMessage()));
    }

    private static String namespace(String reason) {
        int start = reason.indexOf(NAMESPACE_WITHOUT_VERSION);
        int end = start + NAMESPACE_WITHOUT_VERSION.length();
        while (end < reason.length() && Character.isLetterOrDigit(reason.charAt(end))) {
            end++;
        }
        return reason.substring(start, end);
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
