package org.sceneplan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.sceneplan.model.plan.impl.PlanPackageImpl;

/**
 * The peer: EMF's own XMI resource, as it comes and with all its options for speed. It checks nothing beyond XML and
 * types.
 */
final class PlainEmf {

    private static final Map<Object, Object> FAST = new HashMap<>();

    static {
        EPackage.Registry.INSTANCE.put(PlanPackageImpl.eNS_URI, PlanPackageImpl.eINSTANCE);
        FAST.put(XMLResource.OPTION_DEFER_ATTACHMENT, true);
        FAST.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        FAST.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
        FAST.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        FAST.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, false);
    }

    private PlainEmf() {
    }

    /** Loads as EMF comes. */
    static EObject loadByDefault(Path file) throws IOException {
        XMIResourceImpl resource = resource(file);
        resource.load(null);
        return resource.getContents().get(0);
    }

    /** Loads with deferred attachment and ids, parser pool, name map and id map. */
    static EObject loadTuned(Path file) throws IOException {
        XMIResourceImpl resource = resource(file);
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        resource.load(FAST);
        return resource.getContents().get(0);
    }

    /** Saves, as EMF comes, what one of the load methods returned. */
    static byte[] save(EObject loadedByPeer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMIResourceImpl resource = (XMIResourceImpl) loadedByPeer.eResource();
        resource.setEncoding("UTF-8");
        resource.save(out, null);
        return out.toByteArray();
    }

    private static XMIResourceImpl resource(Path file) {
        return new XMIResourceImpl(URI.createFileURI(file.toString()));
    }
}
