export const problem = {
  kept: "Ce qui est conservé",
  next: "Ce que vous pouvez faire",
  fields: "Champs à revoir",
} as const;
