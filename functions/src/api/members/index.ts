import { serve } from "../../lib/serve.ts";
import { invite } from "./invite.ts";
import { listMembers } from "./list-members.ts";

export const endpoints = [listMembers, invite];
export const handler = serve(endpoints);
