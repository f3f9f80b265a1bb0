package hongtou.meta.crooked.source;

import hongtou.meta.crooked.view.AsksTheMachine;

/** The ground floor must know nothing: this one does. */
public record KnowsItsSibling(AsksTheMachine above) {}
