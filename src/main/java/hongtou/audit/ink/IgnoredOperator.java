package hongtou.audit.ink;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** An instruction of a page that leaves no ink. */
final class IgnoredOperator extends OperatorProcessor {
    private final String name;

    IgnoredOperator(PDFStreamEngine engine, String name) {
        super(engine);
        this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        // Nothing to draw.
    }

    @Override
    public String getName() {
        return name;
    }
}
