import type { UseFormReturnType } from "@mantine/form";
import type { RiskValues } from "./risk-values.ts";

export type RiskFormType = UseFormReturnType<RiskValues>;
