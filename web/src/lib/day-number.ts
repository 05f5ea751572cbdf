const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 of an ISO day (`2027-01-14`); only differences carry meaning. Throws RangeError on anything else. */
export const dayNumber = (day: string): number => {
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an ISO day: ${day}`);
  return milliseconds / millisecondsPerDay;
};

/** The ISO day of a day number. */
export const dayFromNumber = (number: number): string =>
  new Date(Math.round(number) * millisecondsPerDay).toISOString().slice(0, 10);
