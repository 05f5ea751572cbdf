"use client";

import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useTransition } from "react";
import styles from "./list-filter.module.css";
import { type ListQuery, listAddress, listSorts, sortSlugs, stateSlugs } from "./list-query.ts";

type Named = { readonly id: string; readonly name: string };
type ListFilterProps = { query: ListQuery; vendors: readonly Named[]; services: readonly Named[] };

/** As much of the question as changes; an empty text is no narrowing. */
type Loose = { readonly [Field in keyof ListQuery]?: ListQuery[Field] | undefined };

const pauseMs = 300;

/** Narrows and orders the list as one types; all of it stands in the address. Without scripts the form asks the server for the same. */
export const ListFilter = ({ query, vendors, services }: ListFilterProps) => {
  const t = useTranslations("contracts.list");
  const router = useRouter();
  const [isLooking, startLooking] = useTransition();
  const { cursor: _cursor, ...asked } = query;
  const [typed, setTyped] = useState(asked.q ?? "");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const field = useRef<HTMLInputElement>(null);
  // Another address brings another text; but what is being typed is never taken back by an answer that comes late.
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(asked.q ?? "");
  }, [asked.q]);

  const look = (changed: Loose) => {
    clearTimeout(timer.current);
    const next = listAddress({ ...asked, q: typed.trim(), ...changed });
    startLooking(() => router.replace(next, { scroll: false }));
  };
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => look({ q: text.trim() }), pauseMs);
  };
  const choices = (all: string, named: readonly Named[]) => [
    { value: "", label: all },
    ...named.map(({ id, name }) => ({ value: id, label: name })),
  ];

  return (
    <search aria-busy={isLooking}>
      <form
        action="/contrats"
        className={styles.filter}
        onSubmit={(event) => {
          event.preventDefault();
          look({});
        }}
      >
        <TextInput
          ref={field}
          type="search"
          name="q"
          label={t("search")}
          placeholder={t("searchHint")}
          autoComplete="off"
          maxLength={120}
          className={styles.search}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <NativeSelect
          size="md"
          name="prestataire"
          label={t("vendor")}
          className={styles.choice}
          value={asked.vendorId ?? ""}
          onChange={(event) => look({ vendorId: event.currentTarget.value })}
          data={choices(t("anyVendor"), vendors)}
        />
        <NativeSelect
          size="md"
          name="service"
          label={t("service")}
          className={styles.choice}
          value={asked.serviceId ?? ""}
          onChange={(event) => look({ serviceId: event.currentTarget.value })}
          data={choices(t("anyService"), services)}
        />
        <NativeSelect
          size="md"
          name="tri"
          label={t("sort")}
          className={styles.choice}
          value={sortSlugs[asked.sort]}
          onChange={({ currentTarget }) =>
            look({ sort: listSorts.find((sort) => sortSlugs[sort] === currentTarget.value) ?? "urgency" })
          }
          data={listSorts.map((sort) => ({ value: sortSlugs[sort], label: t(`sorts.${sort}`) }))}
        />
        <Checkbox
          name="archives"
          value="oui"
          label={t("archived")}
          className={styles.box}
          checked={asked.archived === true}
          onChange={(event) => look({ archived: event.currentTarget.checked || undefined })}
        />
        {asked.state && <input type="hidden" name="etat" value={stateSlugs[asked.state]} />}
        {asked.incomplete && <input type="hidden" name="incomplets" value="oui" />}
        <noscript>
          <button type="submit">{t("search")}</button>
        </noscript>
      </form>
    </search>
  );
};
