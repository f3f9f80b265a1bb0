package hongtou.checks;

import java.util.List;

/** Every rule, in the order of the codes. A code that is given up is never used again. */
final class Rules {
    static final List<Rule> ALL = List.of(
            new TitleMissing(),
            new IssuerMissing(),
            new IssueDateMissing(),
            new SignatoryNotIssuer(),
            new DocumentNumberMalformed(),
            new DocumentNumberYear(),
            new DatesOutOfOrder(),
            new AttachmentMismatch(),
            new PrinterUnrelated(),
            new TitleForm(),
            new NumberRepeated(),
            new LabelStyleMixed(),
            new NumberingGap(),
            new NumberingRestarted(),
            new LevelSkipped(),
            new HeadingEmpty(),
            new CountMismatch(),
            new OwnerMissing(),
            new BodyNamedDifferently(),
            new LeadAlsoSupports(),
            new DeadlineMissing(),
            new DeadlineBeforeIssue(),
            new DeadlineOutsidePeriod(),
            new DateImpossible(),
            new DeadlinesDisagree(),
            new DeadlineTooSoon(),
            new GroupWithoutHead(),
            new PersonTwice(),
            new OfficeWithoutSeat(),
            new OfficeDirectorOutside(),
            new PostMissing(),
            new YearRangeHyphen(),
            new HalfWidthMark(),
            new LabelMarkWrong(),
            new BlankInDate(),
            new UnpairedMark(),
            new MarkDoubled(),
            new StrayLatin(),
            new MeasureWordMissing(),
            new CharacterDoubled(),
            new TraditionalCharacter(),
            new OpennessMissing(),
            new SecrecyInPublic(),
            new MobileNumber(),
            new IdentityNumber(),
            new BankCardNumber(),
            new DocumentNumberTaken(),
            new BodyNamedDifferentlyElsewhere(),
            new ReplacedButInForce());

    private Rules() {}
}
