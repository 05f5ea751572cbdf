import type { ListQuery } from "./list-query.ts";

export const pageSize = 50;

/** The question of the list as the API's address takes it: a box that is ticked is a word there. */
export const apiQuery = ({ incomplete, archived, ...rest }: ListQuery) => ({
  ...rest,
  ...(incomplete && { incomplete: "true" }),
  ...(archived && { archived: "true" }),
});
