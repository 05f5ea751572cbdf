import type { fr } from "./fr/fr.ts";

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** What every catalogue must hold: the keys of the French one, all of them. `satisfies` it in each language's files. */
export type Catalogue = Words<typeof fr>;

/** The same shape with every key that French does not know turned into `never`, so that a surplus key fails too. */
export type NoSurplus<T, Shape = Catalogue> = {
  readonly [K in keyof T]: K extends keyof Shape
    ? Shape[K] extends string
      ? string
      : NoSurplus<T[K], Shape[K]>
    : never;
};
