import type { UseFormReturnType } from "@mantine/form";
import type { VendorValues } from "./vendor-values.ts";

export type VendorFormType = UseFormReturnType<VendorValues>;
