import type * as z from "zod";
import type { ErrorCode } from "../errors.ts";
import type { Role } from "../member/role.ts";

/** Who may call: anyone, anyone signed in, or members holding one of these roles in the active commune or association. */
export type Audience = "anyone" | "person" | readonly [Role, ...Role[]];

/** One operation of the API. Gateway, handlers, typed client, OpenAPI and the security battery are all derived from it. */
export type Route = {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** API Gateway's form: `/vendors/{vendorId}`. */
  path: `/${string}`;
  summary: string;
  by: Audience;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  answer?: z.ZodType;
  /** Status of success: 200 unless said otherwise. */
  status?: 200 | 201 | 202 | 204;
  /** True where If-Match is required: an item with a version is changed. */
  versioned?: true;
  /** True for the few writes that a commune may still do while it is suspended or leaving. */
  whileClosed?: true;
  /** Refusals of this operation beyond those any operation may answer. */
  errors?: readonly ErrorCode[];
};

/** Keeps the literal types, so that clients and handlers know exact shapes. */
export const route = <const R extends Route>(definition: R): R => definition;

export type ParamsOf<R extends Route> = R["params"] extends z.ZodObject ? z.output<R["params"]> : Record<string, never>;
export type QueryOf<R extends Route> = R["query"] extends z.ZodObject ? z.output<R["query"]> : Record<string, never>;
export type BodyOf<R extends Route> = R["body"] extends z.ZodType ? z.output<R["body"]> : undefined;
export type BodyInputOf<R extends Route> = R["body"] extends z.ZodType ? z.input<R["body"]> : undefined;
export type AnswerOf<R extends Route> = R["answer"] extends z.ZodType ? z.output<R["answer"]> : undefined;
