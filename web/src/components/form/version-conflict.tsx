"use client";

import { Button, Group, Stack } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { DataTable } from "#components/data-table/data-table.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { ProblemNotice } from "#components/problem-notice.tsx";
import type { ActionResult } from "#lib/api/action-result.ts";
import { useSubmit } from "#lib/api/use-submit.ts";

/** One field in two versions, in words. */
export type Difference = { readonly field: string; readonly mine: string; readonly theirs: string };

type VersionConflictProps<Item> = {
  /** Reads what is saved now. */
  read: () => Promise<ActionResult<Item>>;
  /** Told what was read, before it is compared. */
  onRead: (theirs: Item) => void;
  /** What differs between what was typed and what is saved, in words. */
  compare: (theirs: Item) => readonly Difference[];
  onKeepMine: (theirs: Item) => void;
  onTakeTheirs: (theirs: Item) => void;
};

/** Somebody saved in between: their version beside what was typed, and the choice. Needs the attempt's number as its key: it reads once. */
export const VersionConflict = <Item,>(props: VersionConflictProps<Item>) => {
  const { read, onRead, compare, onKeepMine, onTakeTheirs } = props;
  const t = useTranslations("form.stale");
  const [theirs, setTheirs] = useState<Item>();
  const { submit, problem } = useSubmit({
    action: read,
    onDone: (found: Item) => {
      onRead(found);
      setTheirs(found);
    },
  });
  // Read once, when the conflict appears: `submit` is new at every render.
  useEffect(() => submit(undefined), []);

  if (theirs === undefined) return <FormProblem {...problem} />;
  const rows = compare(theirs);
  const say = (text: string) => text || t("empty");
  return (
    <Stack gap="md" mb="xl">
      <ProblemNotice title={t("title")} kept={rows.length > 0 ? t("what") : t("same")} takesFocus />
      {rows.length > 0 && (
        <DataTable
          caption={t("title")}
          rows={rows}
          rowKey={({ field }) => field}
          columns={[
            { key: "field", header: t("field"), cell: ({ field }) => field },
            { key: "theirs", header: t("theirs"), wrap: true, cell: (row) => say(row.theirs) },
            { key: "mine", header: t("mine"), wrap: true, cell: (row) => say(row.mine) },
          ]}
        />
      )}
      <Group gap="sm">
        {rows.length > 0 && <Button onClick={() => onKeepMine(theirs)}>{t("keepMine")}</Button>}
        <Button variant="default" onClick={() => onTakeTheirs(theirs)}>
          {t("takeTheirs")}
        </Button>
      </Group>
    </Stack>
  );
};
