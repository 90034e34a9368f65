"""Charts as SVG, drawn on the server: no script, no style, no font or picture from elsewhere.

Colours are attributes, which the style sheet of a page may override (``static/arasha/statistics.css``, light and dark);
in a file of its own a drawing stands on white. What colours tell, patterns and labels tell too.
"""
