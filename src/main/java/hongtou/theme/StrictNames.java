package hongtou.theme;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Mustache prints nothing for an unknown name; an official page must not have silent holes. */
final class StrictNames extends ReflectionObjectHandler {

    @Override
    public Binding createBinding(String name, TemplateContext at, Code code) {
        return new StrictBinding(name, at, super.createBinding(name, at, code));
    }

    private final class StrictBinding implements Binding {
        private final String name;
        private final TemplateContext at;
        private final Binding binding;

        /**
         * The types in whose values the name was found. To look a name up by reflection costs more than to print its value, and
         * what a record has depends on nothing but its type.
         */
        private final Set<List<Class<?>>> found = ConcurrentHashMap.newKeySet();

        StrictBinding(String name, TemplateContext at, Binding binding) {
            this.name = name;
            this.at = at;
            this.binding = binding;
        }

        @Override
        public Object get(List<Object> scopes) {
            if (!name.equals(".")) {
                List<Class<?>> types = types(scopes);
                if (types.isEmpty() || !found.contains(types)) {
                    require(scopes);
                    if (!types.isEmpty()) {
                        found.add(types);
                    }
                }
            }
            return binding.get(scopes);
        }

        private void require(List<Object> scopes) {
            if (find(name, scopes) instanceof MissingWrapper) {
                throw new ThemeFaults.MissingName(name, at);
            }
        }

        /** None where more than the types decides: what a map has, what stands behind a dot. */
        private List<Class<?>> types(List<Object> scopes) {
            List<Class<?>> types = new ArrayList<>(scopes.size());
            for (Object scope : scopes) {
                if (scope == null || scope instanceof Map || name.indexOf('.') >= 0) {
                    return List.of();
                }
                types.add(scope.getClass());
            }
            return types;
        }
    }
}
