"use client";

import { Button } from "@mantine/core";
import type { ContractView } from "@vigie/shared/contract/contract.ts";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProblem } from "#components/form/form-problem.tsx";
import { useSubmit } from "#lib/api/use-submit.ts";
import styles from "./contract-list.module.css";
import { ContractTable } from "./contract-table.tsx";
import { fetchMore } from "./fetch-more.ts";
import { type ListQuery, listAddress } from "./list-query.ts";

type ContractListProps = {
  /** The first rows, and where those that follow begin. */
  items: readonly ContractView[];
  next: string | undefined;
  total: number;
  today: string;
  query: ListQuery;
};

/** The list, longer at the press of a button. Without scripts the button is a link to the rows that follow. Give it the address as its key. */
export const ContractList = ({ items, next: firstNext, total, today, query }: ContractListProps) => {
  const t = useTranslations("contracts.list");
  const [more, setMore] = useState<readonly ContractView[]>([]);
  const [next, setNext] = useState(firstNext);
  const { submit, isSending, problem } = useSubmit({
    action: (cursor: string) => fetchMore({ ...query, cursor }),
    onDone: (page) => {
      setMore((before) => [...before, ...page.items]);
      setNext(page.next);
    },
  });
  const contracts = [...items, ...more];
  return (
    <>
      <ContractTable contracts={contracts} today={today} query={query} />
      <FormProblem {...problem} />
      {(next || more.length > 0) && (
        <div className={styles.more}>
          <p role="status">{t("shown", { shown: String(contracts.length), total: String(total) })}</p>
          {next && (
            <Button
              component="a"
              href={listAddress({ ...query, cursor: next })}
              variant="default"
              loading={isSending}
              onClick={(event) => {
                event.preventDefault();
                submit(next);
              }}
            >
              {t("more")}
            </Button>
          )}
        </div>
      )}
    </>
  );
};
