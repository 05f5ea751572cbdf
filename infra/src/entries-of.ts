/** `Object.entries` with the keys' own names. */
export const entriesOf = <const T extends object>(record: T) =>
  // The compiler cannot know that a record has no keys but those of its type; our declared tables have none.
  Object.entries(record) as { [K in keyof T]: [K, T[K]] }[keyof T][];
