package org.sceneplan.plan.io;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.sceneplan.model.plan.PlanFactory;
import org.sceneplan.model.plan.StorePlan;
import org.sceneplan.plan.internal.BilingualText;
import org.sceneplan.plan.internal.ElementName;
import org.sceneplan.plan.internal.ElementRules;
import org.sceneplan.plan.internal.FaultException;
import org.sceneplan.plan.internal.PlanClass;
import org.sceneplan.plan.internal.PlanClass.Slot;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Builds a plan from XML events. Knows only the plan package: an element or attribute that is not in the model is
 * refused, and so is everything by which a file could lead elsewhere (types, cross-file references, schema locations).
 *
 * <p>References wait until all elements are there and are then resolved through the index of ids: one pass, linear.
 */
final class PlanHandler extends DefaultHandler {

    private static final String XMI_NAMESPACE = "http://www.omg.org/XMI";
    private static final String XMI_VERSION = "version";
    private static final String ROOT = "StorePlan";

    private record Pending(EObject element, EReference reference, String id, int line, int column) {
    }

    private final Path file;
    private final Deque<EObject> open = new ArrayDeque<>();
    private final List<Pending> pending = new ArrayList<>();
    private final ElementIndex index = new ElementIndex();
    private Locator locator;
    private StorePlan plan;

    PlanHandler(Path file) {
        this.file = file;
    }

    /** The plan read, null before the root element. */
    StorePlan plan() {
        return plan;
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        locator = documentLocator;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (plan == null) {
            startPlan(uri, localName, qName, attributes);
            return;
        }
        EObject parent = open.element();
        Slot child = uri.isEmpty() ? PlanClass.of(parent.eClass()).child(localName) : null;
        if (child == null) {
            throw refused(parent, PlanFaults.fault("element.unknown", PlanFaults.shortened(qName)));
        }
        EObject element = EcoreUtil.create(((EReference) child.feature()).getEReferenceType());
        if (child.feature().isMany()) {
            addUnique((InternalEObject) parent, child, element);
        } else if (parent.eIsSet(child.feature())) {
            throw refused(parent, PlanFaults.fault("element.repeated", qName));
        } else {
            parent.eSet(child.feature(), element);
        }
        open.push(element);
        fill(element, attributes);
    }

    private void startPlan(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        int version = PlanNamespace.version(uri);
        if (version >= 0 && version != PlanNamespace.CURRENT_VERSION) {
            throw new OtherVersionException(version);
        }
        if (version < 0 || !localName.equals(ROOT)) {
            throw new ProblemException(problem("", "root.other", PlanFaults.text("root.other",
                    PlanFaults.shortened(qName)), PlanFaults.ADVICE_OTHER_FILE));
        }
        plan = PlanFactory.INSTANCE.createStorePlan();
        open.push(plan);
        fill(plan, attributes);
    }

    @SuppressWarnings("unchecked")
    private static void addUnique(InternalEObject parent, Slot child, EObject element) {
        ((InternalEList<EObject>) parent.eGet(child.id(), false, true)).addUnique(element);
    }

    private void fill(EObject element, Attributes attributes) throws SAXException {
        try {
            PlanClass planClass = PlanClass.of(element.eClass());
            for (int i = 0; i < attributes.getLength(); i++) {
                if (!attributes.getURI(i).isEmpty()) {
                    checkForeign(element, attributes, i);
                    continue;
                }
                Slot slot = planClass.value(attributes.getLocalName(i));
                if (slot == null) {
                    throw PlanFaults.fault("attribute.unknown", PlanFaults.shortened(attributes.getQName(i)));
                }
                set((InternalEObject) element, slot, attributes.getValue(i));
            }
            ElementRules.checkAttributes(element);
            index.add(element);
        } catch (FaultException fault) {
            throw refused(element, fault);
        }
    }

    private void checkForeign(EObject element, Attributes attributes, int i) throws FaultException {
        boolean xmiVersion = element == plan && attributes.getURI(i).equals(XMI_NAMESPACE)
                && attributes.getLocalName(i).equals(XMI_VERSION);
        if (!xmiVersion) {
            throw PlanFaults.fault("attribute.unknown", PlanFaults.shortened(attributes.getQName(i)));
        }
    }

    private void set(InternalEObject element, Slot slot, String text) throws FaultException {
        if (slot.feature() instanceof EReference reference) {
            pending.add(new Pending(element, reference, text, locator.getLineNumber(), locator.getColumnNumber()));
        } else {
            element.eSet(slot.id(), AttributeText.parse((EAttribute) slot.feature(), text));
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        for (int i = start; i < start + length; i++) {
            if (characters[i] > ' ') {
                String text = new String(characters, start, length).strip();
                throw refused(open.element(), PlanFaults.fault("text.unexpected", PlanFaults.shortened(text)));
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        EObject element = open.pop();
        try {
            ElementRules.checkChildren(element);
        } catch (FaultException fault) {
            throw refused(element, fault);
        }
    }

    @Override
    public void endDocument() throws SAXException {
        for (Pending each : pending) {
            try {
                resolve(each);
            } catch (FaultException fault) {
                throw new ProblemException(new PlanProblem(file, each.line(), each.column(),
                        ElementName.id(each.element()), fault.reasonKey(), sentence(each.element(), fault),
                        PlanFaults.text(PlanFaults.ADVICE_CORRECT)));
            }
        }
    }

    private void resolve(Pending each) throws FaultException {
        String name = each.reference().getName();
        EClass type = each.reference().getEReferenceType();
        if (!each.reference().isMany()) {
            each.element().eSet(each.reference(), index.resolve(name, type, each.id()));
            return;
        }
        Set<EObject> targets = new LinkedHashSet<>();
        for (String id : each.id().split(" ", -1)) {
            if (!targets.add(index.resolve(name, type, id))) {
                throw PlanFaults.fault("reference.repeated", name, PlanFaults.shortened(id));
            }
        }
        each.element().eSet(each.reference(), targets);
    }

    private ProblemException refused(EObject element, FaultException fault) {
        return new ProblemException(problem(ElementName.id(element), fault.reasonKey(), sentence(element, fault),
                PlanFaults.ADVICE_CORRECT));
    }

    private PlanProblem problem(String objectId, String key, BilingualText wrong, String advice) {
        return new PlanProblem(file, locator.getLineNumber(), locator.getColumnNumber(), objectId, key, wrong,
                PlanFaults.text(advice));
    }

    private static BilingualText sentence(EObject element, FaultException fault) {
        return PlanFaults.text("fault", ElementName.of(element), fault.text());
    }

    /** Stops the parser with a problem. */
    static final class ProblemException extends SAXException {

        private static final long serialVersionUID = 1L;

        private final transient PlanProblem problem;

        ProblemException(PlanProblem problem) {
            super(problem.reasonKey());
            this.problem = problem;
        }

        PlanProblem problem() {
            return problem;
        }
    }

    /** Stops the parser at the root element of a plan of another version. */
    static final class OtherVersionException extends SAXException {

        private static final long serialVersionUID = 1L;

        private final int version;

        OtherVersionException(int version) {
            super("format version " + version);
            this.version = version;
        }

        int version() {
            return version;
        }
    }
}
