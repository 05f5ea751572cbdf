import type { ReactNode } from "react";
import { PublicFrame } from "#components/public-frame/public-frame.tsx";

const PublicLayout = ({ children }: { children: ReactNode }) => <PublicFrame>{children}</PublicFrame>;

export default PublicLayout;
