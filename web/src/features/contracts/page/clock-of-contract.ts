import type { ContractDates } from "@vigie/shared/contract/contract-dates.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { termsBetween } from "@vigie/shared/contract/terms-between.ts";
import type { TermsVersion } from "@vigie/shared/contract/terms-version.ts";
import { addDays } from "@vigie/shared/time/plain-date.ts";
import type { ClockInput } from "#components/contract-clock/clock-input.ts";
import { clockInputOf } from "#components/contract-clock/clock-input-of.ts";

type Segment = ClockInput["terms"][number];

/** The terms that ran under earlier versions, each until the day before the next version's terms begin. */
const earlierTerms = (versions: readonly TermsVersion[], firstOn: string): Segment[] => {
  const terms = versions.flatMap(({ term }) => (term && term.startOn < firstOn ? [term] : []));
  return terms.flatMap((term, index) => {
    const untilOn = addDays(terms[index + 1]?.startOn ?? firstOn, -1);
    return termsBetween(term, term.startOn, untilOn).map(({ startOn, endOn }) => ({
      startOn,
      endOn: endOn && endOn < untilOn ? endOn : untilOn,
    }));
  });
};

type Clocked = { rulingTerm: Term; dates: ContractDates; versions: readonly TermsVersion[] };

/** What the large clock draws of a contract: the terms that rule, and before them those that ran under what was signed earlier. */
export const clockOfContract = ({ rulingTerm, dates, versions }: Clocked, today: string): ClockInput => {
  const input = clockInputOf(rulingTerm, dates, today);
  return { ...input, terms: [...earlierTerms(versions, rulingTerm.startOn), ...input.terms] };
};
