"use client";

import { NumberInput } from "@mantine/core";
import { useState } from "react";
import type { ClockInput } from "#features/contracts/contract-clock/clock-input.ts";
import { ContractClock } from "#features/contracts/contract-clock/contract-clock.tsx";
import { dayFromNumber, dayNumber } from "#lib/day-number.ts";

const earlier = (day: string | undefined, by: number): string | undefined => day && dayFromNumber(dayNumber(day) - by);

export const LabLive = ({ input, sentence }: { input: ClockInput; sentence: string }) => {
  const [days, setDays] = useState(0);
  const live = {
    ...input,
    decideByOn: earlier(input.decideByOn, days),
    sendByOn: earlier(input.sendByOn, days),
    lastReceiptOn: earlier(input.lastReceiptOn, days),
  };
  return (
    <div
      style={{ display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 17rem), 1fr))", gap: "2rem" }}
    >
      <NumberInput
        label="Jours de préavis en plus"
        value={days}
        onChange={(value) => setDays(Number(value))}
        min={0}
        max={60}
      />
      <ContractClock size="large" input={live} sentence={sentence} />
    </div>
  );
};
