"use client";

import { Stack } from "@mantine/core";
import type { ComponentProps, ReactNode } from "react";
import { FormButtons } from "#components/form/form-buttons.tsx";
import { FormProblem } from "#components/form/form-problem.tsx";
import styles from "./vendor-page.module.css";

type InlineFormProps = ComponentProps<typeof FormButtons> & {
  problem: ComponentProps<typeof FormProblem>;
  children: ReactNode;
  onSend: () => void;
};

/** A short form that opens in the page of a vendor: what went wrong, what is asked, send or close. */
export const InlineForm = ({ problem, children, onSend, ...buttons }: InlineFormProps) => (
  <form
    noValidate
    className={styles.formBox}
    onSubmit={(event) => {
      event.preventDefault();
      onSend();
    }}
  >
    <FormProblem {...problem} />
    <Stack gap="lg" maw="40rem">
      {children}
      <FormButtons {...buttons} />
    </Stack>
  </form>
);
