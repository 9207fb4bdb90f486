import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

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
 * four .ecore files, or checks that they are what would be written. Runs without a workbench on the EMF jars alone.
 *
 * <p>Usage: {@code java -cp <EMF jars> RegenerateModel.java BUNDLES_FOLDER write|check}. The code is generated in a
 * scratch folder from nothing, so that hand edits and left-over files show. Exit code 1 when the generator reports an
 * error or the check finds a difference, 2 when the arguments are wrong.
 */
public final class RegenerateModel {
    private static final List<String> PACKAGES = List.of("plan", "standard", "catalogue", "review");
    private static final String MODEL = "org.sceneplan.model";
    private static final String EDIT = "org.sceneplan.model.edit";
    private static final List<String> GENERATED = List.of(MODEL + "/model/sceneplan.genmodel", MODEL + "/src-gen",
            EDIT + "/src-gen");

    public static void main(String[] args) throws IOException {
        if (args.length != 2 || !List.of("write", "check").contains(args[1])) {
            System.err.println("usage: RegenerateModel BUNDLES_FOLDER write|check");
            System.exit(2);
        }
        Path bundles = Path.of(args[0]).toAbsolutePath().normalize();
        Path scratch = Files.createTempDirectory("sceneplan-model");
        try {
            copy(bundles.resolve(MODEL).resolve("model"), scratch.resolve(MODEL).resolve("model"));
            generateInto(scratch);
            SortedSet<String> different = differences(bundles, scratch);
            if (args[1].equals("write")) {
                for (String each : different) {
                    Files.deleteIfExists(bundles.resolve(each));
                    if (Files.exists(scratch.resolve(each))) {
                        copy(scratch.resolve(each), bundles.resolve(each));
                    }
                }
                System.out.println(different.size() + " generated files changed");
            } else if (!different.isEmpty()) {
                different.forEach(each -> System.err.println("not as generated: " + each));
                System.err.println("The generated code does not fit the .ecore files; run regenerate-model.");
                System.exit(1);
            }
        } finally {
            delete(scratch);
        }
    }

    private static void generateInto(Path scratch) throws IOException {
        for (String project : List.of(MODEL, EDIT)) {
            URI folder = URI.createFileURI(scratch.resolve(project) + "/");
            EcorePlugin.getPlatformResourceMap().put(project, folder);
        }
        Resource.Factory.Registry registry = Resource.Factory.Registry.INSTANCE;
        registry.getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        registry.getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Diagnostic result = generate(createGenModel());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException("the generator reports: " + result);
        }
    }

    private static SortedSet<String> differences(Path bundles, Path scratch) throws IOException {
        SortedSet<String> names = new TreeSet<>(files(bundles));
        names.addAll(files(scratch));
        SortedSet<String> different = new TreeSet<>();
        for (String name : names) {
            Path written = bundles.resolve(name);
            Path generated = scratch.resolve(name);
            if (!Files.exists(written) || !Files.exists(generated) || Files.mismatch(written, generated) >= 0) {
                different.add(name);
            }
        }
        return different;
    }

    private static List<String> files(Path root) throws IOException {
        List<String> names = new ArrayList<>();
        for (String each : GENERATED) {
            if (Files.exists(root.resolve(each))) {
                try (Stream<Path> walk = Files.walk(root.resolve(each))) {
                    walk.filter(Files::isRegularFile)
                            .forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
                }
            }
        }
        return names;
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(from)) {
            paths = walk.toList();
        }
        Files.createDirectories(to.getParent());
        for (Path path : paths) {
            Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
    }

    private static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            List<Path> paths;
            try (Stream<Path> walk = Files.walk(root)) {
                paths = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : paths) {
                Files.delete(path);
            }
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
