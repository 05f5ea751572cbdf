"use client";

import { ActionIcon, Button, Input, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef } from "react";
import { fieldId } from "#lib/api/field-id.ts";
import styles from "./tasks-field.module.css";

type TasksFieldProps = {
  value: readonly string[];
  onChange: (tasks: string[]) => void;
  errorAt: (index: number) => unknown;
};

const mostTasks = 30;

/** What the commune could no longer do without a service: one task a line, a new line at Enter. */
export const TasksField = ({ value, onChange, errorAt }: TasksFieldProps) => {
  const t = useTranslations("services.fields");
  // There is always a line to write on.
  const lines = value.length > 0 ? value : [""];
  const list = useRef<HTMLUListElement>(null);
  const focusLine = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll("input")[index]?.focus());
  const addAfter = (index: number) => {
    if (lines.length >= mostTasks) return;
    onChange(lines.toSpliced(index + 1, 0, ""));
    focusLine(index + 1);
  };
  const onKey = (event: KeyboardEvent, index: number) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    addAfter(index);
  };
  return (
    <Input.Wrapper
      labelElement="div"
      label={t("tasks")}
      description={t("tasksHint")}
      size="md"
      inputWrapperOrder={["label", "description", "input"]}
    >
      <ul ref={list} className={styles.tasks} aria-label={t("tasks")}>
        {lines.map((task, index) => {
          const error = errorAt(index);
          return (
            <li key={index} className={styles.task}>
              <TextInput
                id={fieldId(`tasks.${index}`)}
                aria-label={t("task", { number: String(index + 1) })}
                autoComplete="off"
                maxLength={120}
                value={task}
                error={typeof error === "string" ? error : undefined}
                onChange={({ currentTarget }) => onChange(lines.with(index, currentTarget.value))}
                onKeyDown={(event) => onKey(event, index)}
              />
              <ActionIcon
                size="lg"
                variant="subtle"
                color="gray"
                aria-label={t("removeTask", { number: String(index + 1) })}
                onClick={() => {
                  onChange(lines.toSpliced(index, 1));
                  focusLine(Math.max(0, index - 1));
                }}
              >
                ×
              </ActionIcon>
            </li>
          );
        })}
      </ul>
      {lines.length < mostTasks && (
        <Button variant="default" size="sm" onClick={() => addAfter(lines.length - 1)}>
          {t("addTask")}
        </Button>
      )}
    </Input.Wrapper>
  );
};
