import * as z from "zod";
import { route } from "../http/route.ts";
import { Member } from "../member/member.ts";
import { registerReaders } from "../member/role.ts";
import { Agenda, AgendaMonth } from "./agenda.ts";
import { CalendarAddress, CalendarFeed, CalendarFeedState } from "./calendar-feed.ts";
import { MyReminders } from "./my-reminders.ts";

/** 256 bits in base64url. Anything of another form is unknown without a look. */
const FeedToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, "id");
/** A commune, a person and our seal on both. */
const StopToken = z.string().regex(/^[a-z0-9]{12}\.per_[0-9a-z]{26}\.[A-Za-z0-9_-]{43}$/, "id");

export const agendaRoutes = {
  show: route({
    method: "GET",
    path: "/agenda",
    summary: "When the work comes: what is late, then twelve months from one on.",
    by: registerReaders,
    query: z.strictObject({ from: AgendaMonth.optional() }),
    answer: Agenda,
  }),
  showReminders: route({
    method: "GET",
    path: "/me/reminders",
    summary: "What one is reminded of by mail in this commune, and why.",
    by: registerReaders,
    answer: MyReminders,
  }),
  changeReminders: route({
    method: "PUT",
    path: "/me/reminders",
    summary: "Ask for no reminders but those on which a right depends, or for all again.",
    by: registerReaders,
    body: z.strictObject({ bindingRemindersOnly: z.boolean() }),
    answer: Member,
    versioned: true,
  }),
  showFeed: route({
    method: "GET",
    path: "/me/calendar-feed",
    summary:
      "Whether one has a calendar address in this commune, since when, and when it was last read. Not the address.",
    by: registerReaders,
    answer: CalendarFeedState,
  }),
  makeFeed: route({
    method: "POST",
    path: "/me/calendar-feed",
    summary: "Make a new secret calendar address, told this once; the one before stops.",
    by: registerReaders,
    answer: CalendarAddress,
    status: 201,
  }),
  revokeFeed: route({
    method: "DELETE",
    path: "/me/calendar-feed",
    summary: "Let one's calendar address stop.",
    by: registerReaders,
    status: 204,
    whileClosed: true,
  }),
  readFeed: route({
    method: "GET",
    path: "/calendar-feeds/{token}",
    summary: "A calendar, to whoever holds its address, while the person it was made for is a member.",
    by: "anyone",
    params: z.strictObject({ token: FeedToken }),
    answer: CalendarFeed,
    errors: ["item.unknown"],
  }),
  stopReminders: route({
    method: "POST",
    path: "/reminder-stops/{token}",
    summary:
      "Stop the reminders on which no right depends, by the link of a mail. Answers the same whomever it is about.",
    by: "anyone",
    params: z.strictObject({ token: StopToken }),
    status: 204,
  }),
};
