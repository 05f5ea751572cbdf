"use client";

import { Button, Group, Stack } from "@mantine/core";
import type { Commune } from "@vigie/shared/commune/commune.ts";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { DataTable } from "#components/data-table/data-table.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { ProblemNotice } from "#components/problem-notice.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { readSettings } from "./actions.ts";
import { saySetting } from "./setting-words.ts";
import { differingSettings, type SettingsDraft } from "./settings-draft.ts";

type SettingsConflictProps = {
  mine: SettingsDraft;
  onKeepMine: (theirs: Commune) => void;
  onTakeTheirs: (theirs: Commune) => void;
};

/** Somebody saved in between: their values beside mine, and the choice. */
export const SettingsConflict = ({ mine, onKeepMine, onTakeTheirs }: SettingsConflictProps) => {
  const t = useTranslations("settings");
  const [theirs, setTheirs] = useState<Commune>();
  const { submit, problem } = useSubmit({ action: readSettings, onDone: setTheirs });
  useEffect(() => {
    submit(undefined);
    // Read once, when the conflict appears: `submit` is new at every render.
  }, []);

  if (!theirs) return <FormProblem {...problem} />;
  const rows = differingSettings(mine, theirs.settings);
  return (
    <Stack gap="md">
      <ProblemNotice title={t("stale.title")} next={rows.length > 0 ? t("stale.what") : t("stale.same")} takesFocus />
      {rows.length > 0 && (
        <DataTable
          caption={t("stale.title")}
          rows={rows}
          rowKey={(name) => name}
          columns={[
            { key: "field", header: t("stale.field"), wrap: true, cell: (name) => t(name) },
            {
              key: "theirs",
              header: t("stale.theirs"),
              wrap: true,
              cell: (name) => saySetting(theirs.settings[name], t),
            },
            { key: "mine", header: t("stale.mine"), wrap: true, cell: (name) => saySetting(mine[name], t) },
          ]}
        />
      )}
      <Group gap="sm">
        {rows.length > 0 && <Button onClick={() => onKeepMine(theirs)}>{t("stale.keepMine")}</Button>}
        <Button variant="default" onClick={() => onTakeTheirs(theirs)}>
          {t("stale.takeTheirs")}
        </Button>
      </Group>
    </Stack>
  );
};
