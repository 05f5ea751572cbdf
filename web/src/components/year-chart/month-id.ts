/** The address within the page of a month's part of the list. */
export const monthId = (month: string): string => `mois-${month}`;
