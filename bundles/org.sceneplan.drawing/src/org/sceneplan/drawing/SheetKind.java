package org.sceneplan.drawing;

import java.util.Locale;

/** What a sheet of a design package shows, in the order of the package. */
public enum SheetKind {
    /** List of all sheets 图纸目录. */
    INDEX,
    /** Surveyed shell with all measures 原始结构图. */
    SHELL,
    /** Floor plan 平面布置图. */
    PLAN,
    /** Zones and their shares 功能分区图. */
    ZONES,
    /** Ways of customers, of the walk with the list, and of escape 动线图. */
    FLOW,
    /** Brand places 品牌落位图. */
    BRANDS,
    /** Display plan of one zone 出样陈列图. */
    DISPLAY,
    /** Power, water, drain, gas, exhaust, network 水电点位图. */
    SERVICES,
    /** Elevations of walls with their fixtures 立面图. */
    ELEVATIONS,
    /** Numbers and sizes of fixtures 道具图. */
    FIXTURES,
    /** Construction notes: what applies to the whole store, with sources 施工说明. */
    NOTES,
    /** What changed since an earlier revision 变更图. */
    CHANGES,
    /** A page of another document: certificate, list. */
    OTHER;

    /** The kind in sheet ids and file names: lower case letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
