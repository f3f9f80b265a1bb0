package hongtou.model;

/** The covering notice (印发通知) that issues a plan; its title is the document's. */
public record Notice(String title, Body body) {}
