package org.sceneplan.checklist.quote;

/** What a charge beside the goods is for. */
public enum ChargeKind {
    /** 安装费: installing and commissioning. */
    LABOUR,
    /** 辅材: brackets, pipes, fittings. */
    MATERIAL,
    /** 运输上楼费: transport and carrying up. */
    TRANSPORT
}
