const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What to show when somebody else saved in between: what was typed since `base` stays, everything else is theirs. So keeping one's own
 * changes never undoes a colleague's in a field one did not touch. Fields `linked` mean something only together, such as a number and its
 * unit: whoever typed one of them meant them all.
 */
export const mergeTyped = <Values extends Readonly<Record<string, unknown>>>(
  base: Values,
  mine: Values,
  theirs: Values,
  linked: readonly (readonly string[])[] = [],
): Values => {
  const isTouched = (field: string) => !isSame(mine[field], base[field]);
  const kept = Object.entries(mine).filter(([field]) =>
    [field, ...linked.filter((fields) => fields.includes(field)).flat()].some(isTouched),
  );
  return { ...theirs, ...Object.fromEntries(kept) };
};
