import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand on the right and line up. */
  figure?: boolean;
  /** The cell that names the row. */
  head?: boolean;
}

interface Props<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  /** 合计, under all rows. */
  total?: Row;
}

/** A table with a caption; on a phone each row becomes a card. */
export function RowsTable<Row>({ caption, columns, rows, keyOf, total }: Props<Row>) {
  return (
    <table className="rows">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, figure }) => (
            <th key={key} scope="col" className={figure ? 'figure' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={keyOf(row)} columns={columns} row={row} />
        ))}
      </tbody>
      {total && (
        <tfoot>
          <Line columns={columns} row={total} />
        </tfoot>
      )}
    </table>
  );
}

function Line<Row>({ columns, row }: Pick<Props<Row>, 'columns'> & { row: Row }) {
  return (
    <tr>
      {columns.map((column) => (
        <Cell key={column.key} column={column} row={row} />
      ))}
    </tr>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { title, cell, figure, head } = column;
  const className = figure ? 'figure' : undefined;
  if (head) {
    return (
      <th scope="row" className={className}>
        {cell(row)}
      </th>
    );
  }
  return (
    <td data-title={title} className={className}>
      {cell(row)}
    </td>
  );
}
