"use client";

import { Button, Group } from "@mantine/core";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { DataTable } from "#components/data-table/data-table.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import { ProblemNotice } from "#components/problem-notice.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import { differingLines } from "./compared-fields.ts";
import styles from "./contract-form.module.css";
import type { ContractFormValues } from "./contract-form-values.ts";
import { fetchContract } from "./fetch-contract.ts";
import type { FormOptions } from "./form-options.ts";
import { formValuesOf } from "./form-values-of.ts";
import { useLineWords } from "./use-line-words.ts";

type ContractConflictProps = {
  contractId: string;
  mine: ContractFormValues;
  options: FormOptions;
  onKeepMine: (theirs: Contract) => void;
  onTakeTheirs: (theirs: Contract) => void;
};

/** Somebody saved in between: both versions side by side where they differ, and the choice. Nothing typed is lost by either. */
export const ContractConflict = ({ contractId, mine, options, onKeepMine, onTakeTheirs }: ContractConflictProps) => {
  const t = useTranslations("contracts.form");
  const sayLine = useLineWords(options);
  const [theirs, setTheirs] = useState<Contract>();
  const { submit, problem } = useSubmit({ action: fetchContract, onDone: setTheirs });
  useEffect(() => {
    submit(contractId);
    // Read once, when the conflict appears: `submit` is new at every render.
  }, [contractId]);

  if (!theirs) return problem.attempt ? <FormProblem {...problem} /> : <p role="status">{t("stale.loading")}</p>;
  const saved = formValuesOf(theirs);
  const rows = differingLines(mine, saved);
  return (
    <div className={styles.conflict}>
      <ProblemNotice title={t("stale.title")} kept={rows.length > 0 ? t("stale.why") : t("stale.same")} takesFocus />
      {rows.length > 0 && (
        <DataTable
          caption={t("stale.caption")}
          rows={rows}
          rowKey={(line) => line}
          columns={[
            { key: "field", header: t("stale.field"), wrap: true, cell: (line) => t(line) },
            { key: "mine", header: t("stale.mine"), wrap: true, cell: (line) => sayLine(line, mine) },
            { key: "theirs", header: t("stale.theirs"), wrap: true, cell: (line) => sayLine(line, saved) },
          ]}
        />
      )}
      <Group gap="sm" mt="md">
        {rows.length > 0 && <Button onClick={() => onKeepMine(theirs)}>{t("stale.keep")}</Button>}
        <Button variant="default" onClick={() => onTakeTheirs(theirs)}>
          {t("stale.take")}
        </Button>
      </Group>
    </div>
  );
};
