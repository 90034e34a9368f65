"""What two examples of one thing have in common: names and kinds of values, not the values."""

import json


def shape(value):
    if isinstance(value, dict):
        return {name: shape(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return sorted({json.dumps(shape(inner), sort_keys=True) for inner in value})
    if isinstance(value, bool):
        return "yes or no"
    if isinstance(value, int | float):
        return "number"
    return "nothing" if value is None else "text"


def differences(kept, told, at=""):
    """Sentences: where the two shapes part."""
    if isinstance(kept, dict) and isinstance(told, dict):
        for name in sorted({*kept, *told}):
            if name not in told:
                yield f"{at}.{name} is kept, but not answered any more"
            elif name not in kept:
                yield f"{at}.{name} is answered, but not kept"
            else:
                yield from differences(kept[name], told[name], f"{at}.{name}")
    elif shape(kept) != shape(told):
        yield f"{at}: {json.dumps(shape(kept))[:200]} is kept, {json.dumps(shape(told))[:200]} is answered"
