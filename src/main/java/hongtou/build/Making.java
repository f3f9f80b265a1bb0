package hongtou.build;

import hongtou.model.Document;
import hongtou.render.document.RenderedPdf;
import java.util.function.Supplier;

/** When the files that readers take home are made; may be asked by several threads. */
interface Making {

    /** The official PDF of a document. */
    RenderedPdf official(Document document, Supplier<RenderedPdf> pdf);

    /** A list for printing. */
    RenderedPdf list(Supplier<RenderedPdf> pdf);

    /** A table, or a calendar. */
    byte[] table(Supplier<byte[]> table);

    /** Everything at once and anew: what a publication needs. */
    Making AT_ONCE = new Making() {
        @Override
        public RenderedPdf official(Document document, Supplier<RenderedPdf> pdf) {
            return pdf.get();
        }

        @Override
        public RenderedPdf list(Supplier<RenderedPdf> pdf) {
            return pdf.get();
        }

        @Override
        public byte[] table(Supplier<byte[]> table) {
            return table.get();
        }
    };
}
