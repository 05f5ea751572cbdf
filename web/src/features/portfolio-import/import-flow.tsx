"use client";

import { countVendorLines } from "@vigie/shared/import/count-vendor-lines.ts";
import type { ImportKind } from "@vigie/shared/import/import-columns.ts";
import { type PortfolioRow, portfolioBatchSize, type RowResult } from "@vigie/shared/import/portfolio-import.ts";
import { askAbout } from "@vigie/shared/import/questions.ts";
import { sameByDefault } from "@vigie/shared/import/similar-groups.ts";
import { type SimilarPair, similarPairs } from "@vigie/shared/import/similar-pairs.ts";
import { type Answers, noAnswers, toRows } from "@vigie/shared/import/to-rows.ts";
import { twinRows } from "@vigie/shared/import/twin-rows.ts";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { ImportPaused } from "#components/import/import-paused.tsx";
import styles from "#components/import/import-run.module.css";
import { ImportSending } from "#components/import/import-sending.tsx";
import { useBatches } from "#components/import/use-batches.ts";
import { useLeaveGuard } from "#components/import/use-leave-guard.ts";
import { PageHeader } from "#components/page-header.tsx";
import type { ActionResult } from "#lib/api/action-result.ts";
import { sayCount } from "#lib/say-count.ts";
import { CheckedStep } from "./checked-step.tsx";
import { ChoosePart } from "./choose-part.tsx";
import { MapStep } from "./map-step.tsx";
import { type ReadSheet, readPlan } from "./read-plan.ts";
import { ResultPart } from "./result-part.tsx";
import { sumUp } from "./sum-up.ts";
import { useOpenFile } from "./use-open-file.ts";

type SendRows = (
  kind: ImportKind,
  dryRun: boolean,
  rows: readonly PortfolioRow[],
) => Promise<ActionResult<{ readonly results: readonly RowResult[] }>>;

/** What a check depends on: a line left aside changes nothing for the others. */
const keyOf = ({ skipped: _, ...answers }: Answers): string => JSON.stringify(answers);

type ImportFlowProps = { first: ImportKind; send: SendRows };

/** From a file as it is to entries in the register: choose, say what is what, check, correct, import, and what comes next. */
export const ImportFlow = ({ first, send }: ImportFlowProps) => {
  const t = useTranslations("portfolioImport");
  const [kind, setKind] = useState(first);
  const { file, open, close, refuse, ...reading } = useOpenFile();
  const [read, setRead] = useState<ReadSheet>();
  const [answers, setAnswers] = useState<Answers>(noAnswers);
  const [checkedFor, setCheckedFor] = useState<string>();
  const dry = useBatches<PortfolioRow, RowResult>(portfolioBatchSize);
  const real = useBatches<PortfolioRow, RowResult>(portfolioBatchSize);

  const base = useMemo(() => (read ? toRows(kind, read.sheet, read.mapping, noAnswers) : []), [kind, read]);
  const rows = useMemo(() => (read ? toRows(kind, read.sheet, read.mapping, answers) : []), [kind, read, answers]);
  const questions = useMemo(() => {
    const { renewal } = answers;
    const answered = read && renewal ? toRows(kind, read.sheet, read.mapping, { ...noAnswers, renewal }) : base;
    return askAbout(kind, base, answered);
  }, [kind, read, base, answers.renewal]);
  // Lines that repeat an earlier one, those left out for it as well; and how each name stands in the file before names are merged.
  const twins = useMemo(
    () => (read ? twinRows(kind, toRows(kind, read.sheet, read.mapping, { ...answers, skipped: [] })) : []),
    [kind, read, answers],
  );
  const countLines = useMemo(
    () => countVendorLines(kind, read ? toRows(kind, read.sheet, read.mapping, { ...answers, same: {} }) : []),
    [kind, read, answers],
  );

  // A file that was opened is read by the columns of its kind; one without any line is told so.
  useEffect(() => {
    if (!file) return setRead(undefined);
    const found = readPlan(kind, file.book);
    setRead(found);
    if (!found) {
      close();
      refuse("nothing");
    }
  }, [file, kind]);

  const running = real.run.phase !== "idle" ? real : dry;
  const isReal = real.run.phase !== "idle";
  const { phase } = running.run;
  const isPaused = phase === "stopped" || phase === "interrupted";
  const step =
    !file || !read
      ? "choose"
      : phase === "sending"
        ? "sending"
        : isPaused
          ? "paused"
          : isReal
            ? "done"
            : phase === "done"
              ? "checked"
              : "map";
  const leave = t(isReal ? "leave.sending" : "leave.prepared");
  useLeaveGuard(step === "map" || step === "checked", leave);

  // Each step replaces the one before: whoever does not see it hears its title.
  const shown = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) {
      shown.current?.focus();
      window.scrollTo({ top: 0 });
    }
    before.current = step;
  }, [step]);

  const checkWith = (said: Answers) => {
    if (!read) return;
    setCheckedFor(keyOf(said));
    dry.forget();
    dry.begin(toRows(kind, read.sheet, read.mapping, said), (batch) => send(kind, true, batch));
  };
  const check = () => checkWith(answers);
  const checked = dry.run.answered.map(({ result }) => result);

  // Names that are spelled alike are taken for one and checked again at once; all others are asked. What was asked stays on screen.
  const [pairs, setPairs] = useState<readonly SimilarPair[]>([]);
  useEffect(() => {
    if (step !== "checked") return;
    const found = similarPairs(checked).filter(
      (pair) => !pairs.some(({ name, other }) => name === pair.name && other === pair.other),
    );
    if (found.length === 0) return;
    setPairs([...pairs, ...found]);
    const same = sameByDefault(answers.same, found, countLines);
    if (JSON.stringify(same) === JSON.stringify(answers.same)) return;
    setAnswers((current) => ({ ...current, same }));
    checkWith({ ...answers, same });
  }, [step, dry.run.phase]);
  // A line that repeats another is left out until the person says that it is a contract of its own.
  const [askedTwins, setAskedTwins] = useState<readonly number[]>([]);
  useEffect(() => {
    if (step !== "checked") return;
    const found = twins.map(({ row }) => row).filter((row) => !askedTwins.includes(row));
    if (found.length === 0) return;
    setAskedTwins([...askedTwins, ...found]);
    setAnswers((current) => ({ ...current, skipped: [...new Set([...current.skipped, ...found])] }));
  }, [step, twins, askedTwins]);
  const refusedRows = new Set(checked.flatMap(({ row, outcome }) => (outcome === "refused" ? [row] : [])));
  const checkedRows = new Set(checked.map(({ row }) => row));
  const ready = rows.filter(({ row }) => !refusedRows.has(row));
  const results = real.run.answered.map(({ result }) => result);
  const another = () => {
    dry.forget();
    real.forget();
    setAnswers(noAnswers);
    setPairs([]);
    setAskedTwins([]);
    close();
  };
  const correct = () => {
    real.forget();
    check();
  };

  const content = () => {
    if (step === "choose" || !file || !read)
      return <ChoosePart kind={kind} onKind={setKind} onFile={(chosen) => void open(chosen)} {...reading} />;
    if (step === "sending")
      return (
        <ImportSending
          key={isReal ? "real" : "dry"}
          run={running.run}
          label={t(isReal ? "sending.bar" : "sending.checked")}
          leave={leave}
          onStop={running.stop}
        />
      );
    if (step === "paused")
      return (
        <ImportPaused
          key={phase}
          run={running.run}
          kept={t(isReal ? "kept.sent" : "kept.checked")}
          leave={leave}
          onResume={running.resume}
        />
      );
    if (step === "done")
      return (
        <ResultPart
          kind={kind}
          results={results}
          left={rows.filter(({ row }) => refusedRows.has(row)).length}
          onCorrect={correct}
          onAnother={another}
        />
      );
    if (step === "checked")
      return (
        <CheckedStep
          {...{ kind, rows, answers, checked, pairs, twins, countLines }}
          read={read}
          isFresh={checkedFor === keyOf(answers) && rows.every(({ row }) => checkedRows.has(row))}
          onAnswers={setAnswers}
          onBack={dry.forget}
          onCheck={check}
          onImport={() => real.begin(ready, (batch) => send(kind, false, batch))}
        />
      );
    return (
      <MapStep
        {...{ kind, file, rows, questions, answers, read }}
        onRead={setRead}
        onAnswers={setAnswers}
        onOther={another}
        onCheck={check}
      />
    );
  };

  const { created, unchanged, changed } = sumUp(results).outcomes;
  const isRepeated = created + changed === 0 && unchanged > 0;
  const titles = {
    choose: t("title"),
    map: t("mapTitle"),
    sending: t(isReal ? "sending.title" : "sending.checking"),
    paused: t(isReal ? "paused.sent" : "paused.checked"),
    checked: t("checkedTitle"),
    done: isRepeated ? t("result.repeated") : t(`result.created.${kind}`, { count: created, said: sayCount(created) }),
  };
  return (
    <div ref={shown} tabIndex={-1} className={styles.phase}>
      <PageHeader title={titles[step]} lead={step === "choose" && t("lead")} />
      {content()}
    </div>
  );
};
