package org.sceneplan.exchange.dxf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the names of layers and blocks say. Words of the layer tables of GB/T 50001 and of the usual Chinese and western
 * programs [C]; the first group that matches counts.
 */
public final class LayerNames {
    private static final List<Map.Entry<LayerRole, Pattern>> ROLES = List.of(
            entry(LayerRole.IGNORE,
            "DIM|DIMS|DIMENSION|PUB_DIM|ANNO|TEXT|TXT|NOTE|NOTES|AXIS|AXIS_TEXT|DOTE|GRID|HATCH|PATT|FILL"
                    + "|DEFPOINTS|FURN|FURNITURE|TITLE|TTLB|FRAME|VPORT|VIEWPORT|SYMB|PLANT|IDEN|CLER|LAND|ROOF"
                    + "|CEILING|CLNG",
                    "标注|標註|尺寸|文字|轴线|軸線|轴网|轴号|填充|家具|傢俱|图框|圖框|图签|说明|标高|洁具|绿化|吊顶|天花|屋面|图名"),
            entry(LayerRole.OUTLINE, "OTLN|OUTLINE|INNERFACE|SHELL|INTERIOR-OUTLINE", "内轮廓|轮廓|輪廓|内墙面|净空线"),
            entry(LayerRole.OBSTACLES,
            "STAIR|STAIRS|STRS|EVTR|LIFT|ELEV|ELEVATOR|ESCALATOR|SHFT|SHAFT|HYDR|HYDRANT|FSHT|SHUTTER"
                    + "|PANL|PANEL|VOID", "楼梯|樓梯|电梯|電梯|扶梯|管井|水井|电井|风井|烟井|消火栓|消防栓|卷帘|配电箱|配电柜|孔洞|洞口"),
            entry(LayerRole.OPENINGS, "DRWD|OPENING|OPENINGS|DOORS?_?WINDOWS?|DOORWIN", "门窗|門窗"),
            entry(LayerRole.WINDOWS, "WIN|WINDOW|WINDOWS|WNDW|GLAZ|GLASS|FENSTER|CURTWALL|CURTAIN|CTWALL", "窗|幕墙|玻璃"),
            entry(LayerRole.DOORS, "DOOR|DOORS|DR|TUER|TUEREN|PORTE", "门|門"),
            entry(LayerRole.COLUMNS, "COL|COLS|COLU|COLUMN|COLUMNS|PILLAR|PILLARS|STUETZE|STUETZEN", "柱"),
            entry(LayerRole.WALLS, "WALL|WALLS|QIANG|QT|MUR|MURS|WAND|WAENDE|PARTITION|PARTITIONS", "墙|牆|隔断|隔間"),
            entry(LayerRole.SERVICES,
            "POWR|POWER|ELEC|ELECTRICAL|SOCKET|OUTLET|WATR|WATER|PLUM|PLUMBING|DRAN|DRAIN|DRAINAGE|GAS"
                    + "|GASS|FLUE|DATA|NETWORK|LAN", "插座|给水|排水|污水|燃气|煤气|烟道|排烟|网络|弱电|强电|电源|水点|电点"));

    private static final List<Map.Entry<String, Pattern>> SERVICES = List.of(
            service("threePhase", "3PHS|3PH|THREE|THREEPHASE|THREE_PHASE|380V", "三相|380|动力"),
            service("network", "DATA|NETWORK|LAN|TEL", "网络|弱电|网口|电话|信息"),
            service("gas", "GAS|GASS", "燃气|煤气|天然气"), service("flue", "FLUE|EXHAUST", "烟|排风|排气"),
            service("drain", "DRAN|DRAIN|DRAINAGE|SEWER|WASTE", "排水|污水|地漏|下水|废水"),
            service("water", "WATR|WATER|PLUM|PLUMBING|TAP", "给水|水"),
            service("power", "POWR|POWER|ELEC|ELECTRICAL|SOCKET|OUTLET|220V", "电|插座"));

    private static final List<Map.Entry<String, Pattern>> OBSTACLES = List.of(
            service("lift", "EVTR|LIFT|ELEV|ELEVATOR", "电梯|電梯"), service("stair", "STAIR|STAIRS|STRS|ESCALATOR",
            "楼梯|樓梯|扶梯|台阶"),
            service("hydrant", "HYDR|HYDRANT", "消火栓|消防栓"), service("fireShutter", "FSHT|SHUTTER", "卷帘"),
            service("panel", "PANL|PANEL", "配电"), service("shaft", "SHFT|SHAFT|DUCT", "井"),
            service("void", "VOID|HOLE", "洞|中空|孔"));

    private LayerNames() {
    }

    private static Map.Entry<LayerRole, Pattern> entry(LayerRole role, String words, String characters) {
        return Map.entry(role, pattern(words, characters));
    }

    private static Map.Entry<String, Pattern> service(String kind, String words, String characters) {
        return Map.entry(kind, pattern(words, characters));
    }

    /** Western words stand alone or with a number; Chinese ones anywhere. */
    private static Pattern pattern(String words, String characters) {
        return Pattern.compile("(?<![A-Z])(?:" + words + ")[0-9]*(?![A-Z])|" + characters);
    }

    /** What is likely to be on a layer of this name. */
    public static LayerRole role(String layerName) {
        String name = layerName.toUpperCase(Locale.ROOT);
        return ROLES.stream().filter(entry -> entry.getValue().matcher(name).find()).map(Map.Entry::getKey).findFirst()
                .orElse(LayerRole.IGNORE);
    }

    /** Whether a name speaks of something a shell never needs: dimensions, texts, furniture. */
    static boolean isAnnotation(String layerName) {
        return ROLES.getFirst().getValue().matcher(layerName.toUpperCase(Locale.ROOT)).find();
    }

    /** Kind of service point of the survey that a name speaks of. */
    public static Optional<String> service(String name) {
        return first(SERVICES, name);
    }

    /** Kind of obstacle of the survey that a name speaks of. */
    public static Optional<String> obstacle(String name) {
        return first(OBSTACLES, name);
    }

    private static Optional<String> first(List<Map.Entry<String, Pattern>> entries, String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return entries.stream().filter(entry -> entry.getValue().matcher(upper).find()).map(Map.Entry::getKey)
                .findFirst();
    }
}
