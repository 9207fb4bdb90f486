package org.sceneplan.ui.bench.plain;

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

/** Reads a plan as an editor on EMF does: by EMF's own resource, with its options for speed. */
public final class PlainFile {
    private static final Map<Object, Object> FAST = new HashMap<>();

    static {
        EPackage.Registry.INSTANCE.put(PlanPackageImpl.eNS_URI, PlanPackageImpl.eINSTANCE);
        FAST.put(XMLResource.OPTION_DEFER_ATTACHMENT, true);
        FAST.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        FAST.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl());
        FAST.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        FAST.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, false);
    }

    private PlainFile() {
    }

    /** Reads the root of a file. */
    public static EObject read(Path file) throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        resource.load(FAST);
        return resource.getContents().get(0);
    }
}
