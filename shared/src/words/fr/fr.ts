import { cases } from "./cases.ts";
import { clauses } from "./clauses.ts";
import { completeness } from "./completeness.ts";
import { coverage } from "./coverage.ts";
import { dueKinds } from "./due-kinds.ts";
import { levels } from "./levels.ts";
import { roles } from "./roles.ts";
import { sentences } from "./sentences.ts";
import { termParts } from "./term-parts.ts";

/** French words that screens and mails share. It is the original: every other language has the same keys. */
export const fr = { cases, coverage, levels, clauses, completeness, dueKinds, sentences, roles, termParts } as const;
