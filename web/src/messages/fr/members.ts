export const members = { title: "À venir" } as const;
