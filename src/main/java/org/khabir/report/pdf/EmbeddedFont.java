package org.khabir.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A typeface in one document: a composite font in which every pair of glyph and text has a code of its own, so that each
 * reads back as what it says (ISO 32000-1, 9.7 and 9.10).
 */
final class EmbeddedFont {

    private static final List<String> TABLES = List.of("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt ", "fpgm", "prep");
    private static final int MAPPINGS_A_BLOCK = 100;

    private final Typeface typeface;
    private final String name;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Code, Integer> codes = new LinkedHashMap<>();

    private record Code(int glyph, String text) {
    }

    /** @param name the resource name on pages, such as F1 */
    EmbeddedFont(Typeface typeface, String name) {
        this.typeface = typeface;
        this.name = name;
    }

    String name() {
        return name;
    }

    Typeface typeface() {
        return typeface;
    }

    /** The font's dictionary for the pages' resources; filled by {@link #embed}. */
    COSDictionary dictionary() {
        return dictionary;
    }

    /** The code of a glyph that says {@code text}; codes start at 1. */
    int code(int glyph, String text) {
        return codes.computeIfAbsent(new Code(glyph, text), unknown -> codes.size() + 1);
    }

    /** Writes the font program, cut down to the glyphs used, and all tables into {@code document}. */
    void embed(PDDocument document) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(typeface.file(), TABLES);
        TreeSet<Integer> used = new TreeSet<>();
        codes.keySet().forEach(code -> used.add(code.glyph));
        subsetter.addGlyphIds(used);
        subsetter.setPrefix(null);
        ByteArrayOutputStream program = new ByteArrayOutputStream();
        Map<Integer, Integer> kept = subsetter.getGIDMap();
        Map<Integer, Integer> renumbered = new java.util.HashMap<>();
        kept.forEach((fresh, old) -> renumbered.put(old, fresh));
        subsetter.writeToStream(program);

        COSName baseName = COSName.getPDFName(prefix(used) + "+" + postScriptName());
        COSDictionary descendant = descendant(document, baseName, program.toByteArray(), renumbered);
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.BASE_FONT, baseName);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, compressed(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
    }

    private COSDictionary descendant(PDDocument document, COSName baseName, byte[] program, Map<Integer, Integer> renumbered) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setItem(COSName.BASE_FONT, baseName);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(document, baseName, program));
        font.setInt(COSName.DW, 0);
        COSArray widths = new COSArray();
        byte[] toGlyph = new byte[2 * (codes.size() + 1)];
        codes.forEach((code, cid) -> {
            widths.add(new COSFloat(typeface.advance(code.glyph)));
            int glyph = renumbered.get(code.glyph);
            toGlyph[2 * cid] = (byte) (glyph >> 8);
            toGlyph[2 * cid + 1] = (byte) glyph;
        });
        COSArray all = new COSArray();
        all.add(COSInteger.ONE);
        all.add(widths);
        font.setItem(COSName.W, all);
        font.setItem(COSName.CID_TO_GID_MAP, compressed(document, toGlyph));
        return font;
    }

    private COSDictionary descriptor(PDDocument document, COSName baseName, byte[] program) throws IOException {
        TrueTypeFont file = typeface.file();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, baseName);
        descriptor.setInt(COSName.FLAGS, 4);
        COSArray box = new COSArray();
        for (int edge : new int[] {file.getHeader().getXMin(), file.getHeader().getYMin(), file.getHeader().getXMax(), file.getHeader().getYMax()}) {
            box.add(new COSFloat(typeface.scaled(edge)));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setFloat(COSName.ASCENT, typeface.scaled(file.getHorizontalHeader().getAscender()));
        descriptor.setFloat(COSName.DESCENT, typeface.scaled(file.getHorizontalHeader().getDescender()));
        descriptor.setFloat(COSName.CAP_HEIGHT, typeface.scaled(file.getOS2Windows().getCapHeight()));
        descriptor.setInt(COSName.STEM_V, 80);
        PDStream stream = new PDStream(document, new java.io.ByteArrayInputStream(program), COSName.FLATE_DECODE);
        stream.getCOSObject().setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    private static PDStream compressed(PDDocument document, byte[] bytes) throws IOException {
        return new PDStream(document, new java.io.ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    private String toUnicode() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Code, Integer>> said = codes.entrySet().stream().filter(entry -> !entry.getKey().text.isEmpty()).toList();
        for (int from = 0; from < said.size(); from += MAPPINGS_A_BLOCK) {
            List<Map.Entry<Code, Integer>> block = said.subList(from, Math.min(from + MAPPINGS_A_BLOCK, said.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> map.append('<').append(hex(entry.getValue())).append("> <")
                    .append(HexFormat.of().withUpperCase().formatHex(entry.getKey().text.getBytes(StandardCharsets.UTF_16BE))).append(">\n"));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    static String hex(int code) {
        return HexFormat.of().withUpperCase().toHexDigits((short) code);
    }

    private String postScriptName() throws IOException {
        return typeface.file().getName();
    }

    /** Six capital letters that differ with the glyphs used (ISO 32000-1, 9.6.4). */
    private static String prefix(TreeSet<Integer> used) {
        long rest = used.hashCode() & 0xFFFF_FFFFL;
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            prefix.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return prefix.toString();
    }
}
