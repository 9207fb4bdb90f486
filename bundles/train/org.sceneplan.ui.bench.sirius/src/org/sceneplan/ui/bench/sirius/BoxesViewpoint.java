package org.sceneplan.ui.bench.sirius;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.sirius.diagram.ResizeKind;
import org.eclipse.sirius.diagram.description.DescriptionFactory;
import org.eclipse.sirius.diagram.description.DiagramDescription;
import org.eclipse.sirius.diagram.description.Layer;
import org.eclipse.sirius.diagram.description.NodeMapping;
import org.eclipse.sirius.diagram.description.style.SquareDescription;
import org.eclipse.sirius.diagram.description.style.StyleFactory;
import org.eclipse.sirius.viewpoint.description.Group;
import org.eclipse.sirius.viewpoint.description.UserColorsPalette;
import org.eclipse.sirius.viewpoint.description.UserFixedColor;
import org.eclipse.sirius.viewpoint.description.Viewpoint;

/** What Sirius is told to draw: a square without label for each class of a package. */
final class BoxesViewpoint {
    static final String NAME = "sceneplan-benchmark";

    private BoxesViewpoint() {
    }

    /** A resource with the viewpoint in it, not saved yet. */
    static Resource of(URI uri) {
        Group group = org.eclipse.sirius.viewpoint.description.DescriptionFactory.eINSTANCE.createGroup();
        group.setName(NAME);
        UserFixedColor white = color("white", 255);
        UserFixedColor black = color("black", 0);
        UserColorsPalette palette = org.eclipse.sirius.viewpoint.description.DescriptionFactory.eINSTANCE
                .createUserColorsPalette();
        palette.setName(NAME);
        palette.getEntries().add(white);
        palette.getEntries().add(black);
        group.getUserColorsPalettes().add(palette);
        Viewpoint viewpoint = org.eclipse.sirius.viewpoint.description.DescriptionFactory.eINSTANCE.createViewpoint();
        viewpoint.setName(NAME);
        viewpoint.setModelFileExtension("*");
        viewpoint.getOwnedRepresentations().add(diagram(white, black));
        group.getOwnedViewpoints().add(viewpoint);
        Resource resource = new XMIResourceImpl(uri);
        resource.getContents().add(group);
        return resource;
    }

    private static DiagramDescription diagram(UserFixedColor white, UserFixedColor black) {
        DiagramDescription diagram = DescriptionFactory.eINSTANCE.createDiagramDescription();
        diagram.setName("boxes");
        diagram.setDomainClass("ecore.EPackage");
        Layer layer = DescriptionFactory.eINSTANCE.createLayer();
        layer.setName("Default");
        diagram.setDefaultLayer(layer);
        NodeMapping mapping = DescriptionFactory.eINSTANCE.createNodeMapping();
        mapping.setName("box");
        mapping.setDomainClass("ecore.EClass");
        mapping.setSemanticCandidatesExpression("aql:self.eClassifiers");
        SquareDescription style = StyleFactory.eINSTANCE.createSquareDescription();
        style.setShowIcon(false);
        style.setLabelExpression("");
        style.setLabelColor(black);
        style.setBorderColor(black);
        style.setBorderSizeComputationExpression("1");
        style.setColor(white);
        style.setResizeKind(ResizeKind.NSEW_LITERAL);
        mapping.setStyle(style);
        layer.getNodeMappings().add(mapping);
        return diagram;
    }

    private static UserFixedColor color(String name, int value) {
        UserFixedColor color = org.eclipse.sirius.viewpoint.description.DescriptionFactory.eINSTANCE
                .createUserFixedColor();
        color.setName(name);
        color.setRed(value);
        color.setGreen(value);
        color.setBlue(value);
        return color;
    }
}
