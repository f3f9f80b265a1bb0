package hongtou.gate;

import hongtou.model.Field;
import hongtou.model.Organ;
import hongtou.model.Person;
import hongtou.model.RosterRole;
import hongtou.model.RunningText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every text in a document, wherever its model keeps it: a field that somebody adds to the model is guarded from its first day.
 *
 * @param names texts that are names, numbers or values of the front matter: they count even where they are short
 * @param others all others
 */
record ModelTexts(List<String> names, List<String> others) {

    static ModelTexts of(Object document) {
        ModelTexts texts = new ModelTexts(new ArrayList<>(), new ArrayList<>());
        texts.collect(document, false);
        return texts;
    }

    private void collect(@Nullable Object value, boolean named) {
        if (value instanceof String text) {
            (named ? names : others).add(text);
        } else if (value instanceof RunningText text) {
            text.paragraphs().forEach(p -> others.add(p.text()));
        } else if (value instanceof Iterable<?> many) {
            many.forEach(one -> collect(one, named));
        } else if (value instanceof Record one) {
            boolean names = one instanceof Field || one instanceof Person || one instanceof Organ || isEntry(one);
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                collect(value(one, component), names);
            }
        }
    }

    private static boolean isEntry(Record one) {
        return one.getClass().getEnclosingClass() == RosterRole.class;
    }

    private static @Nullable Object value(Record one, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(one);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record of the model must be readable: " + one.getClass(), e);
        }
    }
}
