"use client";

import { Anchor, Button, NativeSelect } from "@mantine/core";
import type { ImportRow } from "@vigie/shared/association/onboarding-import.ts";
import { Canton } from "@vigie/shared/commune/canton.ts";
import type { Sheet } from "@vigie/shared/import/make-sheet.ts";
import { invitationDays } from "@vigie/shared/member/member.ts";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import { sayCount } from "#lib/say-count.ts";
import { AddressMissing } from "./address-missing.tsx";
import { checkRows, type Fault } from "./check-rows.ts";
import { CommuneColumns } from "./commune-columns.tsx";
import { CorrectRows } from "./correct-rows.tsx";
import { cantonOf, countCantons } from "./count-cantons.ts";
import styles from "./import-check.module.css";
import { PreviewTable } from "./preview-table.tsx";
import { recogniseColumns } from "./recognise-columns.ts";
import { toImportRows } from "./to-import-rows.ts";

type ImportCheckProps = {
  fileName: string;
  sheet: Sheet;
  onOther: () => void;
  onSend: (ready: readonly ImportRow[], faults: readonly Fault[]) => void;
};

const strong = (chunks: ReactNode) => <strong>{chunks}</strong>;
const counted = (count: number) => ({ count, said: sayCount(count) });
const isWithoutAddress = ({ field, reason }: Fault): boolean => field === "adminEmail" && reason === "required";

/** Everything that will happen, before it does: columns, canton, how many rows pass, and why others do not. */
export const ImportCheck = ({ fileName, sheet, onOther, onSend }: ImportCheckProps) => {
  const t = useTranslations("association.import");
  const [mapping, setMapping] = useState(() => recogniseColumns(sheet.headings, sheet.rows));
  const [wanted, setWanted] = useState<Canton>();
  const all = useMemo(() => toImportRows(sheet.rows, mapping), [sheet, mapping]);
  const cantons = useMemo(() => countCantons(all), [all]);
  const canton = cantons.some((each) => each.canton === wanted) ? wanted : undefined;
  const rows = useMemo(() => (canton ? all.filter((row) => cantonOf(row) === canton) : all), [all, canton]);
  const { ready, faults } = useMemo(() => checkRows(rows), [rows]);
  const withoutAddress = faults.filter(isWithoutAddress).length;
  const wrong = faults.length - withoutAddress;
  const numbers = new Set(rows.map(({ row }) => row));
  const chosen = { headings: sheet.headings, rows: sheet.rows.filter(({ row }) => numbers.has(row)) };

  const verdict = () => {
    if (mapping.ofsNumber === undefined)
      return (
        <section className={styles.missing} role="status">
          <h2>{t("noNumber.title")}</h2>
          <p>{t("noNumber.why")}</p>
        </section>
      );
    if (mapping.adminEmail === undefined) return <AddressMissing sheet={chosen} />;
    return (
      <section className={styles.part}>
        <h2>{t("preview.title")}</h2>
        <div className={styles.verdict} role="status">
          <p>{t.rich("preview.ready", { ...counted(ready.length), b: strong })}</p>
          {withoutAddress > 0 && <p>{t.rich("preview.noAddress", { ...counted(withoutAddress), b: strong })}</p>}
          {wrong > 0 && <p>{t.rich("preview.wrong", { ...counted(wrong), b: strong })}</p>}
          {faults.length > 0 && <p>{ready.length > 0 ? t("preview.later") : t("preview.complete")}</p>}
        </div>
        {ready.length > 0 ? (
          <>
            <PreviewTable ready={ready} />
            <p className={styles.mails}>{t("preview.mails", { days: String(invitationDays) })}</p>
            <Button className={styles.send} onClick={() => onSend(ready, faults)}>
              {t("preview.send", counted(ready.length))}
            </Button>
          </>
        ) : (
          <CorrectRows faults={faults} onSend={onSend} />
        )}
      </section>
    );
  };

  return (
    <div className={styles.check}>
      <p className={styles.file}>
        {t.rich("file.read", { file: fileName, ...counted(sheet.rows.length), b: strong })}{" "}
        <Anchor component="button" type="button" onClick={onOther}>
          {t("file.other")}
        </Anchor>
      </p>
      <CommuneColumns headings={sheet.headings} mapping={mapping} onChange={setMapping} />
      {cantons.length > 1 && (
        <NativeSelect
          className={styles.canton}
          size="md"
          label={t("canton.label")}
          value={canton ?? ""}
          onChange={(event) => setWanted(Canton.safeParse(event.currentTarget.value).data)}
          data={[
            { value: "", label: t("canton.all", { count: sayCount(all.length) }) },
            ...cantons.map((each) => ({
              value: each.canton,
              label: t("canton.one", { canton: each.canton, count: String(each.count) }),
            })),
          ]}
        />
      )}
      {verdict()}
    </div>
  );
};
