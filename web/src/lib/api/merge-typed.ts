/**
 * What to show when somebody else saved in between: what was typed since `base` stays, everything else is theirs. So keeping one's own
 * changes never undoes a colleague's in a field one did not touch.
 */
export const mergeTyped = <Values extends Readonly<Record<string, string>>>(
  base: Values,
  mine: Values,
  theirs: Values,
): Values => {
  const touched = Object.entries(mine).filter(([field, value]) => value !== base[field]);
  return { ...theirs, ...Object.fromEntries(touched) };
};
