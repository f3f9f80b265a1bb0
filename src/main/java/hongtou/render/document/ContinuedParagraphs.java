package hongtou.render.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Makes one paragraph of the two that a page's end divided it into, in the structure that screen readers follow
 * ({@link PageTree#CONTINUED}).
 */
final class ContinuedParagraphs {
    private static final COSName PAGE = COSName.getPDFName("Pg");
    private static final COSName NUMBERS = COSName.getPDFName("Nums");

    private ContinuedParagraphs() {}

    static void join(PDDocument pdf) {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        List<COSDictionary> continued = new ArrayList<>();
        collect(root.getCOSObject(), continued);
        COSDictionary places = root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
        for (COSDictionary rest : continued) {
            join(rest, places);
        }
    }

    private static void collect(COSDictionary element, List<COSDictionary> continued) {
        if (PageTree.CONTINUED.equals(element.getString(COSName.LANG))) {
            continued.add(element);
            return;
        }
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
                collect(dictionary, continued);
            }
        }
    }

    private static void join(COSDictionary rest, COSDictionary places) {
        COSDictionary parent = rest.getCOSDictionary(COSName.P);
        List<COSBase> siblings = kids(parent);
        int at = siblings.indexOf(rest);
        if (at < 1 || !(siblings.get(at - 1) instanceof COSDictionary paragraph)) {
            rest.removeItem(COSName.LANG);
            return;
        }
        List<COSBase> words = kids(paragraph);
        for (COSBase kid : kids(rest)) {
            words.add(moved(kid, rest, paragraph));
        }
        paragraph.setItem(COSName.K, new COSArray(words));
        siblings.remove(at);
        parent.setItem(COSName.K, new COSArray(siblings));
        replace(places, rest, paragraph);
    }

    /** Content of another page has to say so. */
    private static COSBase moved(COSBase kid, COSDictionary from, COSDictionary to) {
        if (kid instanceof COSInteger content) {
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(PAGE, from.getItem(PAGE));
            reference.setItem(COSName.MCID, content);
            return reference;
        }
        if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
            element.setItem(COSName.P, to);
        }
        return kid;
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> list = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                list.add(array.getObject(i));
            }
        } else if (kids != null) {
            list.add(kids);
        }
        return list;
    }

    /** The list that finds the paragraph of a piece of a page. */
    private static void replace(COSBase places, COSDictionary rest, COSDictionary paragraph) {
        COSBase node = places instanceof COSObject object ? object.getObject() : places;
        if (node instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) == rest) {
                    array.set(i, paragraph);
                } else if (!isElement(array.getObject(i))) {
                    replace(array.getObject(i), rest, paragraph);
                }
            }
        } else if (node instanceof COSDictionary tree) {
            replace(tree.getDictionaryObject(NUMBERS), rest, paragraph);
            replace(tree.getDictionaryObject(COSName.KIDS), rest, paragraph);
        }
    }

    private static boolean isElement(COSBase node) {
        return node instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S);
    }
}
