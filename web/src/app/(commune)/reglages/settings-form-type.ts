import type { UseFormReturnType } from "@mantine/form";
import type { SettingsDraft } from "./settings-draft.ts";

/** The settings' form, as its parts take it. */
export type SettingsFormType = UseFormReturnType<SettingsDraft>;
