package org.khabir.ui.shell;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.value.ObservableValue;
import org.khabir.ui.desk.CaseList;

/** All that the models of the panels of a desk show, in words, by panel and by what of it. */
final class PanelDump {

    /** What belongs to the hand of the analyst or to a moment, not to the case. */
    private static final Set<String> LEFT_OUT = Set.of("emphasisProperty", "placeProperty", "endInSightProperty", "factsProperty");

    private PanelDump() {
    }

    static Map<String, String> of(AnalystsDesk desk) throws ReflectiveOperationException {
        CaseModels models = desk.models;
        Map<String, Object> panels = new LinkedHashMap<>();
        panels.put("library", models.library());
        panels.put("entities", models.entities());
        panels.put("offers", models.entities().linking());
        panels.put("meetings", models.meetings());
        panels.put("matrix", models.matrix());
        panels.put("timeline", models.timeline());
        panels.put("codebook", models.notes());
        panels.put("notes on entities", models.notes().entityNotes());
        panels.put("history", models.history());
        panels.put("profile", models.profile());
        panels.put("dashboard", models.dashboard());
        panels.put("network", models.network());
        panels.put("map", models.map());
        panels.put("reader", models.readers().shown().getFirst());
        panels.put("reader beside", models.readers().shown().getLast());
        panels.put("own names", desk.ownNames);
        Map<String, String> dump = new TreeMap<>();
        for (Map.Entry<String, Object> panel : panels.entrySet()) {
            addShown(panel.getKey(), panel.getValue(), dump);
        }
        return dump;
    }

    private static void addShown(String panel, Object model, Map<String, String> dump) throws ReflectiveOperationException {
        for (Method method : model.getClass().getDeclaredMethods()) {
            if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()) && !Modifier.isPrivate(method.getModifiers())
                    && !LEFT_OUT.contains(method.getName())) {
                method.setAccessible(true);
                Class<?> type = method.getReturnType();
                if (ObservableValue.class.isAssignableFrom(type)) {
                    dump.put(panel + "." + method.getName(), inWords(((ObservableValue<?>) invoked(method, model)).getValue()));
                } else if (Collection.class.isAssignableFrom(type)) {
                    dump.put(panel + "." + method.getName(), inWords(invoked(method, model)));
                } else if (type == CaseList.class) {
                    CaseList<?> list = (CaseList<?>) invoked(method, model);
                    dump.put(panel + "." + method.getName(), inWords(list.shown()));
                }
            }
        }
    }

    private static Object invoked(Method method, Object model) throws ReflectiveOperationException {
        try {
            return method.invoke(model);
        } catch (InvocationTargetException e) {
            throw new ReflectiveOperationException("Asking for " + method, e.getCause());
        }
    }

    private static String inWords(Object value) throws ReflectiveOperationException {
        if (value instanceof Set<?> set) {
            List<String> items = new ArrayList<>();
            for (Object each : set) {
                items.add(inWords(each));
            }
            items.sort(null);
            return items.toString();
        }
        if (value instanceof Collection<?> list) {
            List<String> items = new ArrayList<>();
            for (Object each : list) {
                items.add(inWords(each));
            }
            return items.toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> items = new TreeMap<>();
            for (Map.Entry<?, ?> each : map.entrySet()) {
                items.put(inWords(each.getKey()), inWords(each.getValue()));
            }
            return items.toString();
        }
        if (value != null && value.getClass().isArray()) {
            List<String> items = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                items.add(inWords(Array.get(value, i)));
            }
            return items.toString();
        }
        return value != null && value.getClass().getName().startsWith("org.khabir") && !(value instanceof Enum<?>) ? fields(value) : String.valueOf(value);
    }

    private static String fields(Object value) throws ReflectiveOperationException {
        if (value.getClass().isSynthetic() || value.getClass().isHidden()) {
            return "a function";
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (Field field : Arrays.stream(value.getClass().getDeclaredFields()).filter(each -> !Modifier.isStatic(each.getModifiers())).toList()) {
            field.setAccessible(true);
            fields.put(field.getName(), inWords(field.get(value)));
        }
        return value.getClass().getSimpleName() + fields;
    }
}
