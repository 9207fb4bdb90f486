import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenRuntimeVersion;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.codegen.util.CodeGenUtil;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the generator model and the generated Java code of org.sceneplan.model and org.sceneplan.model.edit from the
 * four .ecore files. Runs without a workbench on the EMF jars alone.
 *
 * <p>Usage: {@code java -cp <EMF jars> RegenerateModel.java BUNDLES_FOLDER}. Exit code 1 when the generator reports an
 * error.
 */
public final class RegenerateModel {
    private static final List<String> PACKAGES = List.of("plan", "standard", "catalogue", "review");

    public static void main(String[] args) throws IOException {
        Path bundles = Path.of(args[0]).toAbsolutePath().normalize();
        for (String project : List.of("org.sceneplan.model", "org.sceneplan.model.edit")) {
            URI folder = URI.createFileURI(bundles.resolve(project) + "/");
            EcorePlugin.getPlatformResourceMap().put(project, folder);
        }
        Resource.Factory.Registry registry = Resource.Factory.Registry.INSTANCE;
        registry.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        registry.getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        GenModel genModel = createGenModel();
        Diagnostic result = generate(genModel);
        if (result.getSeverity() >= Diagnostic.ERROR) {
            System.err.println(result);
            System.exit(1);
        }
    }

    private static GenModel createGenModel() throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        List<EPackage> packages = new ArrayList<>();
        for (String name : PACKAGES) {
            URI uri = URI.createPlatformResourceURI("org.sceneplan.model/model/" + name + ".ecore", false);
            packages.add((EPackage) resources.getResource(uri, true).getContents().get(0));
        }
        GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
        Resource resource = resources.createResource(
                URI.createPlatformResourceURI("org.sceneplan.model/model/sceneplan.genmodel", false));
        resource.getContents().add(genModel);
        genModel.initialize(packages);
        genModel.setModelName("Sceneplan");
        genModel.setModelPluginID("org.sceneplan.model");
        genModel.setModelDirectory("/org.sceneplan.model/src-gen");
        genModel.setEditPluginID("org.sceneplan.model.edit");
        genModel.setEditDirectory("/org.sceneplan.model.edit/src-gen");
        genModel.setEditPluginClass("org.sceneplan.model.edit.SceneplanEditPlugin");
        genModel.setModelPluginClass("");
        genModel.setRuntimeVersion(GenRuntimeVersion.EMF222);
        genModel.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
        genModel.setBundleManifest(false);
        genModel.setUpdateClasspath(false);
        genModel.setSuppressEMFMetaData(true);
        genModel.setOperationReflection(false);
        genModel.setCopyrightText("");
        genModel.getForeignModel().addAll(PACKAGES.stream().map(name -> name + ".ecore").toList());
        for (GenPackage genPackage : genModel.getGenPackages()) {
            genPackage.setBasePackage("org.sceneplan.model");
            genPackage.setPrefix(CodeGenUtil.capName(genPackage.getEcorePackage().getName()));
            genPackage.setFileExtensions(fileExtension(genPackage.getEcorePackage().getName()));
        }
        resource.save(Map.of(Resource.OPTION_LINE_DELIMITER, "\n"));
        return genModel;
    }

    private static String fileExtension(String packageName) {
        return packageName.equals("plan") ? "storeplan" : packageName;
    }

    private static Diagnostic generate(GenModel genModel) {
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);
        Generator generator = new Generator();
        generator.setInput(genModel);
        Diagnostic model = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, "model",
                new BasicMonitor());
        Diagnostic edit = generator.generate(genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, "edit",
                new BasicMonitor());
        return model.getSeverity() >= edit.getSeverity() ? model : edit;
    }
}
