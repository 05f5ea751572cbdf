"use client";

import { PageProblem } from "#components/page-problem.tsx";

const AssociationProblem = ({ reset }: { error: Error; reset: () => void }) => <PageProblem reset={reset} />;

export default AssociationProblem;
