package org.sceneplan.workbench.deliver;

/** A single file that can be written of a plan. */
enum Deliverable {
    /** Display checklist, fixtures, materials, services and purchase list as a workbook. */
    LISTS("-lists.xlsx"),
    /** Selection list and quotation. */
    QUOTATION("-quotation.xlsx"),
    /** Price tags to print and cut. */
    PRICE_TAGS("-price-tags.pdf"),
    /** Energy cards to print and cut. */
    ENERGY_CARDS("-energy-cards.pdf"),
    /** One drawing per level. */
    DXF(".dxf"),
    /** The store in space. */
    MODEL(".glb");

    private final String ending;

    Deliverable(String ending) {
        this.ending = ending;
    }

    /** What is added to the name of the plan. */
    String ending() {
        return ending;
    }
}
