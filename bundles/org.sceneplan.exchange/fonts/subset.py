"""Makes the two font files of this folder and the width table of org.sceneplan.drawing.

Usage: python3 subset.py FOLDER_OF_THE_UNPACKED_NPM_PACKAGE WIDTH_TABLE     (needs fonttools 4.38)
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont


def two_byte_characters(codec, lead, trail):
    found = set()
    for first in range(*lead):
        for second in range(*trail):
            try:
                found.add(ord(bytes([first, second]).decode(codec)))
            except (UnicodeDecodeError, TypeError):
                pass
    return found


GBK = two_byte_characters("gbk", (0x81, 0xFF), (0x40, 0xFF))
GB2312 = two_byte_characters("gb2312", (0xA1, 0xF8), (0xA1, 0xFF))
BLOCKS = [(0x20, 0x7F), (0xA0, 0x180), (0x370, 0x400), (0x2010, 0x20A0), (0x20AC, 0x20AD), (0x2100, 0x2300),
          (0x2460, 0x2500), (0x25A0, 0x2700), (0x3000, 0x3040), (0x3200, 0x33FF), (0xFF00, 0xFFF0), (0xFFFD, 0xFFFE)]
SYMBOLS = {code for first, end in BLOCKS for code in range(first, end)}
FILES = [("400Regular/NotoSansSC_400Regular.ttf", "NotoSansSC-Regular.ttf", GBK | SYMBOLS),
         ("700Bold/NotoSansSC_700Bold.ttf", "NotoSansSC-Bold.ttf", GB2312 | SYMBOLS)]


def make(source, target, codes):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "VORG", "prep", "gasp"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 13, 14, 16, 17]
    options.glyph_names = True
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.legacy_cmap = False
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    font["post"].formatType = 2.0
    font["post"].extraNames = []
    font["post"].mapping = {}
    subset.save_font(font, target, options)


def widths(file):
    font = TTFont(file)
    return {code: font["hmtx"][name][0] for code, name in font.getBestCmap().items()}


def width_table(regular, bold, target):
    lines = []
    for code in sorted(regular):
        pair = (regular[code], bold.get(code, regular[code]))
        if pair == (1000, 1000):
            continue
        if lines and lines[-1][1] == code - 1 and lines[-1][2] == pair:
            lines[-1][1] = code
        else:
            lines.append([code, code, pair])
    with open(target, "w", encoding="ascii", newline="\n") as out:
        out.write("# first last regular bold: code points in hex, advance widths in 1/1000 em; all others are 1000\n")
        for first, last, pair in lines:
            out.write("%x %x %d %d\n" % (first, last, pair[0], pair[1]))


for source, target, codes in FILES:
    make(sys.argv[1] + "/" + source, target, codes)
width_table(widths(FILES[0][1]), widths(FILES[1][1]), sys.argv[2])
