package hongtou.checks;

/** One thing that can be wrong with a document. Its class is named for the fault; its page explains it. */
sealed interface Rule permits DocumentRule, PassageRule, OrganisationRule, CalendarRule, RegisterRule {

    /** {@code HT} and three digits; never changed, never used again. */
    String code();
}
