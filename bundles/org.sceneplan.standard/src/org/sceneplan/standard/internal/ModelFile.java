package org.sceneplan.standard.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.sceneplan.model.standard.impl.StandardPackageImpl;
import org.sceneplan.standard.StandardReadException;
import org.xml.sax.SAXParseException;

/**
 * One file read through EMF, with its name and lines. Document type declarations, entities and references to other
 * files are refused, so that a file from outside can neither reach for other data nor blow up.
 */
final class ModelFile {

    /** Stands for any file inside EMF; messages name the real one. */
    private static final String ADDRESS = "standard:/file";
    private static final int MAX_BYTES = 4 << 20;
    private static final Map<String, Boolean> SAFE_PARSER = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false);

    /** Name of the format in the parser's message, with its number. */
    private static final Pattern FORMAT = Pattern.compile("http://www\\.sceneplan\\.org/standard/(\\d+)");

    private final String name;
    private final LocatedResource resource;

    private ModelFile(String name, LocatedResource resource) {
        this.name = name;
        this.resource = resource;
    }

    /**
     * Reads a file to its end; the caller closes the stream.
     *
     * @param name name used in messages
     */
    static ModelFile read(String name, InputStream stream) throws StandardReadException {
        ModelFile file = new ModelFile(name, new LocatedResource(URI.createURI(ADDRESS)));
        file.load(stream);
        file.refuseForeignReferences();
        return file;
    }

    /** Whether a text begins like a document type declaration; the parser's own message is not for people. */
    private static boolean hasDoctype(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).contains("<!DOCTYPE");
    }

    private void load(InputStream stream) throws StandardReadException {
        byte[] bytes;
        try {
            bytes = stream.readNBytes(MAX_BYTES + 1);
        } catch (IOException failure) {
            throw problem(null, ReadProblem.UNREADABLE, failure, failure.getMessage());
        }
        if (bytes.length > MAX_BYTES) {
            throw problem(null, ReadProblem.TOO_LARGE, null, String.valueOf(MAX_BYTES));
        }
        ResourceSet closedWorld = new ResourceSetImpl();
        EPackageRegistryImpl packages = new EPackageRegistryImpl();
        packages.put(StandardPackageImpl.eNS_URI, StandardPackageImpl.eINSTANCE);
        closedWorld.setPackageRegistry(packages);
        closedWorld.setURIConverter(new ClosedUriConverter());
        closedWorld.getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(bytes), Map.of(XMLResource.OPTION_PARSER_FEATURES, SAFE_PARSER));
        } catch (IOException failure) {
            throw parseProblem(failure, bytes);
        } catch (RuntimeException failure) {
            // EMF passes some parser failures on as unchecked wrappers
            throw parseProblem(failure, bytes);
        }
    }

    private StandardReadException parseProblem(Throwable failure, byte[] bytes) {
        int line = 0;
        String text = String.valueOf(failure.getMessage());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof XMIException located && located.getLine() > 0) {
                line = located.getLine();
                text = String.valueOf(located.getMessage());
            } else if (cause instanceof SAXParseException located) {
                line = located.getLineNumber();
                text = String.valueOf(located.getMessage());
            }
        }
        Matcher format = FORMAT.matcher(text);
        if (format.find() && !format.group().equals(StandardPackageImpl.eNS_URI)) {
            return new StandardReadException(name, line, "", ReadProblem.OTHER_FORMAT, List.of(format.group(1),
                    StandardPackageImpl.eNS_URI.substring(StandardPackageImpl.eNS_URI.lastIndexOf('/') + 1)), failure);
        }
        ReadProblem problem = hasDoctype(bytes) ? ReadProblem.DOCTYPE : ReadProblem.NOT_XML;
        return new StandardReadException(name, line, "", problem, List.of(withoutPlace(text)), failure);
    }

    /** EMF ends its messages with the address and place, which the exception says already. */
    private static String withoutPlace(String text) {
        int place = text.indexOf(" (" + ADDRESS);
        return place < 0 ? text : text.substring(0, place);
    }

    private void refuseForeignReferences() throws StandardReadException {
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (object.eIsProxy()) {
                throw problem(object, ReadProblem.FOREIGN_REFERENCE, null);
            }
        }
    }

    /** The only root object. */
    <T extends EObject> T root(Class<T> wanted) throws StandardReadException {
        List<EObject> roots = ((Resource) resource).getContents();
        if (roots.size() == 1 && wanted.isInstance(roots.get(0))) {
            return wanted.cast(roots.get(0));
        }
        String found = roots.isEmpty() ? "-" : roots.get(roots.size() - 1).eClass().getName();
        throw problem(roots.isEmpty() ? null : roots.get(roots.size() - 1), ReadProblem.WRONG_ROOT, null,
                roots.size() > 1 ? roots.size() + " x " + found : found, wanted.getSimpleName());
    }

    /** A problem with an object of this file; null = with the whole file. */
    StandardReadException problem(EObject object, ReadProblem problem, Throwable cause, Object... values) {
        int line = object == null ? 0 : resource.line(object);
        return new StandardReadException(name, line, object == null ? "" : ObjectLabel.of(object), problem,
                List.of(values), cause);
    }

    private static final class ClosedUriConverter extends ExtensibleURIConverterImpl {

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("reference to " + uri + " refused");
        }
    }
}
