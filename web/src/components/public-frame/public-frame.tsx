import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { hatchPath } from "./hatch-path.ts";
import styles from "./public-frame.module.css";

