package hongtou.model;

import hongtou.source.Span;

/** A body as a text names it (单位): 镇安监站, 各行政村. */
public record Organ(String name, Span span) {}
