const units = ["Ko", "Mo", "Go"] as const;

/** A size of a file in the unit one would say it in: « 12 Mo ». */
export const sayBytes = (bytes: number): string => {
  const inKilobytes = bytes / 1000;
  const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(inKilobytes, 1)) / 3), 0), units.length - 1);
  const value = inKilobytes / 1000 ** step;
  return `${
    value < 10
      ? Math.max(Math.round(value * 10) / 10, 0.1)
          .toString()
          .replace(".", ",")
      : Math.round(value)
  }\u00a0${units[step]}`;
};
