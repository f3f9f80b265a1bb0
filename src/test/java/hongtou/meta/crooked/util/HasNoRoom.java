package hongtou.meta.crooked.util;

/** A class that nobody found a room for. */
public record HasNoRoom() {}
