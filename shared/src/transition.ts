/** A lifecycle as a record that a non-programmer can read: from each status, where to and by whom. */
export type TransitionTable<Status extends string, Role extends string = string> = Readonly<
  Record<Status, { to: readonly Status[]; by: readonly Role[] }>
>;

/** True if the table allows the step from one status to another. */
export const isAllowed = <Status extends string>(table: TransitionTable<Status>, from: Status, to: Status): boolean =>
  table[from].to.includes(to);
