package hongtou.reading.phrase;

/** The part a body has in a task. */
enum OwnerRole {
    LEAD,
    RESPONSIBLE,
    SUPPORT,
    PERSON
}
