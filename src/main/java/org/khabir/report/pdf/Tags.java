package org.khabir.report.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * The structure tree of a tagged document (ISO 32000-1, 14.7 and 14.8): elements, what they hold on which page, and the way
 * back from page content to elements.
 */
final class Tags {

    private final COSDictionary root = new COSDictionary();
    private final List<COSBase> parents = new ArrayList<>();
    private final Map<PDPage, COSArray> elementsOfPage = new IdentityHashMap<>();
    private final Element document;

    /** A structure element. */
    static final class Element {
        private final COSDictionary dictionary = new COSDictionary();
        private final COSArray kids = new COSArray();

        private Element(String type, COSDictionary parent) {
            dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
            dictionary.setItem(COSName.S, COSName.getPDFName(type));
            dictionary.setItem(COSName.P, parent);
            dictionary.setItem(COSName.K, kids);
        }

        String type() {
            return dictionary.getNameAsString(COSName.S);
        }

        /** Marks a heading cell as one of its column. */
        Element ofColumn() {
            COSDictionary attributes = new COSDictionary();
            attributes.setItem(COSName.O, COSName.getPDFName("Table"));
            attributes.setItem(COSName.getPDFName("Scope"), COSName.getPDFName("Column"));
            dictionary.setItem(COSName.A, attributes);
            return this;
        }
    }

    Tags() {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        document = new Element("Document", root);
        root.setItem(COSName.K, document.dictionary);
    }

    COSDictionary root() {
        return root;
    }

    Element document() {
        return document;
    }

    Element element(Element parent, String type) {
        Element element = new Element(type, parent.dictionary);
        parent.kids.add(element.dictionary);
        return element;
    }

    /** Gives {@code element} the next piece of marked content of {@code page}; its id there. */
    int content(Element element, PDPage page) {
        COSArray elements = elementsOfPage.computeIfAbsent(page, unknown -> {
            COSArray fresh = new COSArray();
            page.getCOSObject().setInt(COSName.STRUCT_PARENTS, parents.size());
            parents.add(fresh);
            return fresh;
        });
        int id = elements.size();
        elements.add(element.dictionary);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setInt(COSName.MCID, id);
        element.kids.add(reference);
        return id;
    }

    /** Hangs an annotation of {@code page} below {@code element}. */
    void annotation(Element element, PDAnnotation annotation, PDPage page) {
        annotation.setStructParent(parents.size());
        parents.add(element.dictionary);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setItem(COSName.OBJ, annotation.getCOSObject());
        element.kids.add(reference);
    }

    /** Writes the tree's way back; to be called once, when all pages are written. */
    void close() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.getPDFName("ParentTree"), tree);
        root.setInt(COSName.getPDFName("ParentTreeNextKey"), parents.size());
    }
}
