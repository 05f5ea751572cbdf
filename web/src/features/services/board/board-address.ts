import { PlainDate } from "@vigie/shared/time/plain-date.ts";

/** How many months the matrix may show. */
export const monthChoices = ["12", "24", "36", "60"] as const;
type Months = (typeof monthChoices)[number];

/** What is looked at, as the address has it. */
export type BoardAddress = {
  /** The day asked about; today's where absent. */
  readonly on?: string;
  readonly months: Months;
  readonly view: "matrix" | "table";
  readonly archived: boolean;
};

type Search = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? "";

/** Reads the address of the page; what it does not know it leaves aside. */
export const readBoardAddress = (search: Search): BoardAddress => {
  const on = PlainDate.safeParse(one(search.le)).data;
  return {
    ...(on && { on }),
    months: monthChoices.find((each) => each === one(search.mois)) ?? "24",
    view: one(search.vue) === "liste" ? "table" : "matrix",
    archived: one(search.archives) === "oui",
  };
};
