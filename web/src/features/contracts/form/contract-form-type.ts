import type { UseFormReturnType } from "@mantine/form";
import type { ContractFormValues } from "./contract-form-values.ts";

/** The Mantine form that the parts of the page share. */
export type ContractFormType = UseFormReturnType<ContractFormValues>;
