"""That a resource goes no further than the field rules of its model."""

from django.core.exceptions import ImproperlyConfigured

from config.shared.field_lists import field_rules, is_kept


def must_hold(cls, rules):
    """Declared fields are columns, or made by this resource; children and own filters show nothing undeclared."""
    wrong = [
        name
        for name in rules.names
        if not is_kept(cls.model, name) and name not in cls.own_shown and name not in cls.own_writable
    ]
    wrong += [name for name in cls.own_shown if name not in rules.all.readable]
    wrong += [name for name in cls.own_writable if name not in rules.all.writable + rules.all.chosen]
    for model, _, fields in cls.children.values():
        wrong += [f"{model.__name__}.{name}" for name in fields if name not in field_rules(model).all.readable]
    if wrong:
        raise ImproperlyConfigured(f"{cls.__name__}: the field rules do not hold for {', '.join(wrong)}.")
