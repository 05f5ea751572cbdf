import { serve } from "../../lib/serve.ts";
import { searchPortfolio } from "./search-portfolio.ts";

export const endpoints = [searchPortfolio];
export const handler = serve(endpoints);
