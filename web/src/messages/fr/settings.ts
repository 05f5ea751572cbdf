export const settings = { title: "À venir" } as const;
