/** A line of the file under its number there, so that whoever opens the file finds it. */
export type SheetRow = { readonly row: number; readonly cells: readonly string[] };

/** A file as read: its headings and its lines, empty ones left out. */
export type Sheet = { readonly headings: readonly string[]; readonly rows: readonly SheetRow[] };
