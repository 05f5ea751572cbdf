"use client";

import { NativeSelect } from "@mantine/core";
import type { ComponentProps } from "react";
import type { Owner } from "./owner.ts";

type OwnerFieldProps = Omit<ComponentProps<typeof NativeSelect>, "data" | "size"> & {
  owners: readonly Owner[];
  /** Said for "nobody". */
  none: string;
};

/** Who sees to it: one of the commune's people, or nobody yet. */
export const OwnerField = ({ owners, none, ...field }: OwnerFieldProps) => (
  <NativeSelect
    size="md"
    data={[{ value: "", label: none }, ...owners.map(({ personId, name }) => ({ value: personId, label: name }))]}
    {...field}
  />
);
