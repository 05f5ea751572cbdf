import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./data-table.module.css";

export type DataColumn<Row> = {
  readonly key: string;
  readonly header: string;
  /** Replaces the header's text, for instance by a link that sorts. */
  readonly headerLink?: ReactNode;
  readonly sort?: "ascending" | "descending";
  /** Figures stand at the right. */
  readonly align?: "start" | "end";
  /** Two or three lines rather than a wider column. */
  readonly wrap?: boolean;
  readonly cell: (row: Row) => ReactNode;
};

type DataTableProps<Row> = {
  /** What the table holds; read out, and shown when `showCaption`. */
  caption: string;
  showCaption?: boolean;
  /** The first column names the row and is its header. */
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where there is little room: each row a block of lines (default), or the table scrolls sideways. */
  narrow?: "stack" | "scroll";
};

/** A table that carries much and stays calm: hairlines only, the row's name first, figures aligned. */
export const DataTable = <Row,>(props: DataTableProps<Row>) => {
  const { caption, showCaption = false, columns, rows, rowKey, narrow = "stack" } = props;
  const t = useTranslations("common");
  const width = columns.length > 5 ? "many" : columns.length > 3 ? "some" : "few";
  const table = (
    <table className={styles.table} data-narrow={narrow}>
      <caption className={showCaption ? styles.caption : "visually-hidden"}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-align={column.align} aria-sort={column.sort}>
              {column.headerLink ?? column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ key, header, align, wrap, cell }, index) =>
              index === 0 ? (
                <th key={key} scope="row" data-wrap={wrap}>
                  {cell(row)}
                </th>
              ) : (
                <td key={key} data-label={header} data-align={align} data-wrap={wrap}>
                  <div className={styles.cell}>{cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  const room = { className: styles.scroll, "data-width": "full", "data-columns": width };
  // Only what scrolls needs to be reached with the keyboard.
  return narrow === "scroll" ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be focusable to scroll by keyboard
    <section {...room} aria-label={t("scrollTable", { caption })} tabIndex={0}>
      {table}
    </section>
  ) : (
    <div {...room}>{table}</div>
  );
};
