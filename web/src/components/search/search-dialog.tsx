"use client";

import { Button, Modal } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { SignInForm } from "#components/sign-in/sign-in-form.tsx";
import type { QuickPage } from "./quick-page.ts";
import styles from "./search.module.css";
import { SearchOption } from "./search-option.tsx";
import { readRecentPages } from "./use-recent-pages.ts";
import { useSearch } from "./use-search.ts";
import { type SearchLine, useSearchGroups } from "./use-search-groups.tsx";

type SearchDialogProps = {
  place: string;
  pages: readonly QuickPage[];
  actions: readonly QuickPage[];
  onClose: () => void;
};

/** The search over everything: a field and what it finds, worked by the keyboard alone or by a finger. */
export const SearchDialog = ({ place, pages, actions, onClose }: SearchDialogProps) => {
  const t = useTranslations("search");
  const router = useRouter();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const [recent] = useState(() => readRecentPages(place));
  const { state, retry } = useSearch(typed);
  const groups = useSearchGroups({ typed, state, recent, pages, actions });
  const lines: readonly SearchLine[] = groups.flatMap((group) => group.lines);
  const current = lines[Math.min(chosen, lines.length - 1)];
  const optionId = (line: SearchLine) => `${id}-${line.key}`;

  useEffect(() => setChosen(0), [typed, state]);
  const currentId = current && optionId(current);
  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: "nearest" });
  }, [currentId]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && lines.length > 0) {
      event.preventDefault();
      setChosen((before) => (Math.min(before, lines.length - 1) + step + lines.length) % lines.length);
    }
    if (event.key === "Enter" && current) {
      event.preventDefault();
      onClose();
      router.push(current.page);
    }
  };

  const isFound = state.kind === "found";
  const said = isFound ? t("count", { count: state.answer.total }) : state.kind === "searching" ? t("searching") : "";
  return (
    <Modal.Root
      opened
      onClose={onClose}
      // Locking the page's scroll writes a style without a nonce, which the content security policy refuses.
      lockScroll={false}
      padding={0}
      size="42rem"
      yOffset="10vh"
      transitionProps={{ duration: 0 }}
      classNames={{ content: styles.dialog ?? "", body: styles.dialogBody ?? "", inner: styles.dialogInner ?? "" }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t("title")}>
        <Modal.Body>
          <div className={styles.fieldRow}>
            <input
              type="search"
              role="combobox"
              aria-expanded={lines.length > 0}
              aria-controls={`${id}-list`}
              aria-activedescendant={currentId}
              aria-autocomplete="list"
              aria-label={t("label")}
              placeholder={t("placeholder")}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="go"
              maxLength={120}
              data-autofocus
              className={styles.field}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={onKeyDown}
            />
            <button type="button" className={styles.close} onClick={onClose}>
              {t("close")}
            </button>
          </div>
          <p role="status" className="visually-hidden">
            {said}
          </p>
          <div className={styles.body}>
            <div id={`${id}-list`} role="listbox" aria-label={t("results")} className={styles.list}>
              {groups.map((group) => (
                // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
                <div key={group.key} role="group" aria-label={group.title} className={styles.group}>
                  <p aria-hidden="true" className={styles.groupTitle}>
                    {group.title}
                    {group.count !== undefined && <span className={styles.groupCount}> {group.count}</span>}
                  </p>
                  {group.lines.map((line) => (
                    <SearchOption
                      key={line.key}
                      id={optionId(line)}
                      page={line.page}
                      isChosen={line === current}
                      onChoose={onClose}
                    >
                      {line.content}
                    </SearchOption>
                  ))}
                </div>
              ))}
            </div>
            {state.kind === "searching" && lines.length === 0 && <p className={styles.says}>{t("searching")}</p>}
            {isFound && state.answer.total === 0 && (
              <div className={styles.says}>
                <p>
                  <strong>{t("nothing", { query: state.query })}</strong>
                </p>
                <p>{t("nothingWhy")}</p>
              </div>
            )}
            {state.kind === "failed" && (
              <div className={styles.says} role="alert">
                <p>
                  <strong>{t("failed")}</strong>
                </p>
                <Button variant="default" mt="sm" onClick={retry}>
                  {t("again")}
                </Button>
              </div>
            )}
            {state.kind === "expired" && (
              <div className={styles.says}>
                <SignInForm lead={t("expired")} onSignedIn={retry} />
              </div>
            )}
          </div>
          <p className={styles.keys} aria-hidden="true">
            {t("keys")}
          </p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
