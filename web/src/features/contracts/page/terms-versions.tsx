"use client";

import { NativeSelect } from "@mantine/core";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import type { TermsVersion } from "@vigie/shared/contract/terms-version.ts";
import { formatShortDay } from "@vigie/shared/words/format.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { TermsComparison } from "../term/terms-comparison.tsx";
import styles from "./terms-versions.module.css";

type TermsVersionsProps = {
  versions: readonly TermsVersion[];
  amendments: Contract["amendments"];
  serviceNames: Readonly<Record<string, string>>;
};

/** The contract as signed and each of its amendments, and any two of them side by side. */
export const TermsVersions = ({ versions, amendments, serviceNames }: TermsVersionsProps) => {
  const t = useTranslations("contracts.page.versions");
  const [pair, setPair] = useState({ before: versions.length - 2, after: versions.length - 1 });
  const nameOf = ({ number }: TermsVersion) =>
    number === 0 ? t("original") : t("amendment", { number: String(number) });
  const [before, after] = [versions[pair.before], versions[pair.after]];
  const choices = versions.map((version, index) => ({ value: String(index), label: nameOf(version) }));
  const choose = (side: "before" | "after") => ({
    size: "md" as const,
    label: t(side),
    data: choices,
    value: String(pair[side]),
    onChange: (event: { currentTarget: { value: string } }) =>
      setPair({ ...pair, [side]: Number(event.currentTarget.value) }),
  });
  return (
    <div className={styles.versions}>
      <h3 className={styles.title}>{t("title")}</h3>
      <ol>
        {versions.map((version) => {
          const amendment = amendments.find(({ number }) => number === version.number);
          return (
            <li key={version.number} className={styles.version}>
              <strong>{nameOf(version)}</strong>
              {version.title && `, ${version.title}`}
              <span className={styles.about}>
                {version.signedOn ? t("signed", { day: formatShortDay(version.signedOn) }) : t("notSigned")}
                {version.effectiveOn && ` · ${t("from", { day: formatShortDay(version.effectiveOn) })}`}
                {amendment?.decision && ` · ${t("decision", { reference: amendment.decision.reference })}`}
                {amendment?.note && <span className={styles.note}>{amendment.note}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      <div className={styles.pair}>
        <NativeSelect {...choose("before")} />
        <NativeSelect {...choose("after")} />
      </div>
      {before && after && (
        <TermsComparison
          before={before}
          after={after}
          names={{ before: nameOf(before), after: nameOf(after) }}
          serviceNames={serviceNames}
        />
      )}
    </div>
  );
};
