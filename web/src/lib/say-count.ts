/** A number in a sentence, thousands with an apostrophe as in the country: 2'110. */
export const sayCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, "'");
