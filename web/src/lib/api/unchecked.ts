/**
 * The shape of `T` as a form holds it before the API has checked it: a number may still be an empty field, a choice not made yet. Keys stay
 * exact; what the values are worth, the route's schema says.
 */
export type Unchecked<T> = T extends string
  ? string | null
  : T extends number
    ? number | string | null
    : T extends readonly (infer Item)[]
      ? readonly Unchecked<Item>[]
      : T extends object
        ? { readonly [K in keyof T]: Unchecked<T[K]> }
        : T;
