"""What lies below a row in a tree of rows that name the one above them."""

from django.db.models.expressions import RawSQL


def below(rows, key, root) -> RawSQL:
    """Ids of the row ``root`` and of all that lie below it by ``key``, for ``__in``: within the statement that asks.

    Steps lead over ``rows`` alone: what lies below a row that is not among them is not found through it.
    """
    known, params = rows.order_by().values_list("pk", key).query.sql_with_params()
    return RawSQL(
        "with recursive below(id) as (select %s::uuid union select known.id "
        f"from ({known}) known(id, above) join below on known.above = below.id) select id from below",
        (root, *params),
    )
