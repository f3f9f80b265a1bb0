package hongtou.checks;

import java.util.List;

/** Every rule, in the order of the codes. A code that is given up is never used again. */
final class Rules {
    static final List<Rule> ALL = List.of(
            new TitleMissing(),
            new IssuerMissing(),
            new IssueDateMissing(),
            new SignatoryNotIssuer(),
            new NumberRepeated(),
            new LabelStyleMixed(),
            new NumberingGap(),
            new NumberingRestarted(),
            new OwnerMissing(),
            new DeadlineMissing(),
            new DeadlineBeforeIssue(),
            new DeadlineOutsidePeriod(),
            new OpennessMissing());

    private Rules() {}
}
