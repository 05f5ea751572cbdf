import type { Partition } from "../lib/partition.ts";
import { members } from "./member.table.ts";

/** The names of all who work, or ever worked, in a commune, by their id. */
export const memberNames = async (commune: Partition): Promise<Map<string, string>> =>
  new Map((await commune.list(members)).map(({ personId, name }) => [personId, name]));
