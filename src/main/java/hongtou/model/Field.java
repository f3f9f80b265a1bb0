package hongtou.model;

import hongtou.source.Span;

/** A value together with the place where it was written. */
public record Field<T>(T value, Span span) {}
