"use client";

import { NumberInput, type NumberInputProps } from "@mantine/core";
import styles from "./term-fields.module.css";

/** A whole number of months or days: empty outside while nothing is typed. */
export const CountField = ({ onChange, ...props }: NumberInputProps) => (
  <NumberInput
    allowDecimal={false}
    allowNegative={false}
    hideControls
    clampBehavior="none"
    maxLength={4}
    className={styles.count}
    {...props}
    onChange={(value) => onChange?.(typeof value === "number" ? value : "")}
  />
);
