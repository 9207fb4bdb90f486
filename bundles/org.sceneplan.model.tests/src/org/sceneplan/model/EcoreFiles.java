package org.sceneplan.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.sceneplan.model.catalogue.impl.CataloguePackageImpl;
import org.sceneplan.model.plan.impl.PlanPackageImpl;
import org.sceneplan.model.review.impl.ReviewPackageImpl;
import org.sceneplan.model.standard.impl.StandardPackageImpl;

/** The .ecore files as they lie in the bundle, and the packages generated from them. */
final class EcoreFiles {

    static final List<String> NAMES = List.of("plan", "standard", "catalogue", "review");

    private EcoreFiles() {
    }

    static EPackage read(String name) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        for (String each : NAMES) {
            Resource resource = resources.createResource(URI.createURI("model:/" + each + ".ecore"));
            try (InputStream in = PlanPackageImpl.class.getResourceAsStream("/model/" + each + ".ecore")) {
                resource.load(in, null);
            }
        }
        EcoreUtil.resolveAll(resources);
        return (EPackage) resources.getResources().get(NAMES.indexOf(name)).getContents().get(0);
    }

    static EPackage generated(String name) {
        return switch (name) {
            case "plan" -> PlanPackageImpl.eINSTANCE;
            case "standard" -> StandardPackageImpl.eINSTANCE;
            case "catalogue" -> CataloguePackageImpl.eINSTANCE;
            case "review" -> ReviewPackageImpl.eINSTANCE;
            default -> throw new IllegalArgumentException("no package " + name);
        };
    }
}
