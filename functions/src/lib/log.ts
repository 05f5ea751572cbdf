/** One JSON line a fact. Only ids, counts and words of ours: never an address, a name, a title, a token or a body. */
export const log = (event: string, facts: Record<string, string | number | boolean | undefined>): void => {
  console.info(JSON.stringify({ at: new Date().toISOString(), event, ...facts }));
};
