"""Parquet: typed columns for pandas, R, DuckDB. pyarrow writes it: half a second and 40 MB to load, for who
writes such a file alone."""

from exchange.exports.columns import DAY, DECIMAL, JSON, LIST, MOMENT, NUMBER, YES_NO, as_text

from .base import Format


class ParquetTable(Format):
    suffix = "parquet"
    is_packed = True

    def __init__(self, told, out):
        super().__init__(told, out)
        import pyarrow
        import pyarrow.parquet

        self.arrow = pyarrow
        # Moments in UTC; decimals as floats, since a coordinate or an amount of money is exact in one.
        types = {
            NUMBER: pyarrow.int64(),
            DECIMAL: pyarrow.float64(),
            YES_NO: pyarrow.bool_(),
            DAY: pyarrow.date32(),
            MOMENT: pyarrow.timestamp("us", tz="UTC"),
            LIST: pyarrow.list_(pyarrow.string()),
        }
        self.kinds = [column.type for column in told.columns]
        fields = [
            pyarrow.field(column.name, types.get(column.type, pyarrow.string()), metadata={"label": column.label})
            for column in told.columns
        ]
        about = {f"arasha.{name}": text for name, text in told.about}
        self.schema = pyarrow.schema(fields, metadata=about)
        self.writer = pyarrow.parquet.ParquetWriter(
            pyarrow.PythonFile(_Stream(out), mode="w"), self.schema, compression="zstd"
        )

    def rows(self, rows):
        arrays = [
            self.arrow.array([_typed(each, kind) for each in column], type=field.type)
            for column, kind, field in zip(self.flat(rows), self.kinds, self.schema, strict=True)
        ]
        self.writer.write_batch(self.arrow.record_batch(arrays, schema=self.schema))

    def end(self, number):
        self.writer.close()


def _typed(value, kind):
    if value is None:
        return None
    if kind == LIST:
        return [as_text(each) for each in value]
    if kind == DECIMAL:
        return float(value)
    if kind in (NUMBER, YES_NO, DAY, MOMENT):
        return None if value == "" else value
    return as_text(value) if kind != JSON else str(value)


class _Stream:
    """A file arrow only writes to: it keeps count of where it is itself."""

    def __init__(self, out):
        self.out, self.closed, self.at = out, False, 0

    def write(self, data):
        self.out.write(bytes(data))
        self.at += len(data)
        return len(data)

    def tell(self):
        return self.at

    def flush(self): ...

    def close(self):
        self.closed = True

    def writable(self):
        return True

    def readable(self):
        return False

    def seekable(self):
        return False
