import { createWriteStream, existsSync, readFileSync, writeFileSync } from "node:fs";
import { startGateway } from "./api/start-gateway.ts";
import { openClock } from "./clock/movable-clock.ts";
import { createScheduler } from "./clock/scheduler.ts";
import { isRunning } from "./control/ask-vigie.ts";
import { openToken } from "./control/open-token.ts";
import { controlCommands } from "./control/run-control-command.ts";
import { socketPath } from "./control/socket-path.ts";
import { startControl } from "./control/start-control.ts";
import { dataDir, eraseData, inData, isFounded, makeDataDir, markFounded } from "./data-dir.ts";
import { startEngines } from "./engines.ts";
import { foundFirst } from "./found-first.ts";
import { startDynamodb } from "./parts/dynamodb.ts";
import { openKeys } from "./parts/keys.ts";
import { buildWeb, startWeb } from "./parts/web.ts";
import { ensureJava } from "./process/ensure-java.ts";
import { checkPortIsFree, readPort } from "./process/ports.ts";
import type { Teardown } from "./process/teardown.ts";
import { UserError } from "./process/user-error.ts";
import { startBackend } from "./start-backend.ts";
import type { StreamPlace } from "./work/stream-reader.ts";

type Options = {
  isEmpty: boolean;
  isReset: boolean;
  say: (line: string) => void;
  teardown: Teardown;
  /** A part ended which should not have. */
  onLoss: () => Promise<void>;
};

const ports = {
  web: { part: "the screens", variable: "VIGIE_WEB_PORT", usual: 3000 },
  api: { part: "the API", variable: "VIGIE_API_PORT", usual: 4000 },
  inbox: { part: "the inbox", variable: "VIGIE_INBOX_PORT", usual: 8005 },
} as const;

const takePort = async ({ part, variable, usual }: (typeof ports)[keyof typeof ports]): Promise<number> => {
  const port = readPort(variable, usual);
  await checkPortIsFree(part, variable, port);
  return port;
};

const prepareData = async (isReset: boolean): Promise<void> => {
  if (await isRunning(dataDir)) {
    throw new UserError("Vigie is already running on this data: stop it first, or give this one another VIGIE_DATA.");
  }
  makeDataDir();
  if (isReset || !isFounded()) eraseData();
};

const readPlace = (file: string): StreamPlace => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});

/** Starts every part of Vigie on this machine, in the order they need each other, and says so line by line. */
export const startVigie = async ({ isEmpty, isReset, say, teardown, onLoss }: Options): Promise<void> => {
  const report = (part: string, text: string): void => say(`  ${part.padEnd(15)} ${text}`);
  const watch = (part: string, exited: Promise<number>): void => {
    void exited.then(async () => {
      if (teardown.isEnding()) return;
      say(`${part} ended unexpectedly, so Vigie stops.`);
      await onLoss();
    });
  };

  const [webPort, apiPort, inboxPort] = [
    await takePort(ports.web),
    await takePort(ports.api),
    await takePort(ports.inbox),
  ];
  await prepareData(isReset);
  await ensureJava((line) => report("Java", line));
  const isNew = !isFounded();
  say(`Vigie starts; its data is in ${dataDir}.`);

  const [webUrl, apiUrl] = [`http://localhost:${webPort}`, `http://localhost:${apiPort}`];
  const keys = openKeys(inData("keys.json"));
  const clock = openClock(inData("clock.json"));
  const webEnvironment = {
    VIGIE_API_URL: apiUrl,
    NEXTAUTH_URL: webUrl,
    NEXTAUTH_SECRET: keys.nextAuth,
    TOKEN_PRIVATE_KEY: JSON.stringify(keys.web.private),
  };
  // The slowest part by far, on a first start: it goes on while the others come up.
  const built = buildWeb(webEnvironment, (child) => {
    report("Screens", "being built, half a minute or so");
    teardown.add(child.stop);
  });
  built.catch(() => {});

  const dynamodb = await startDynamodb({ dataDir: inData("dynamodb") });
  teardown.add(dynamodb.stop);
  watch("DynamoDB Local", dynamodb.exited);
  report("DynamoDB Local", "ready");

  const engines = await startEngines(dynamodb.url, { dataDir, inboxPort, isKept: true, webUrl });
  teardown.add(engines.stop);
  report("S3", "ready");
  report("SQS", "ready");
  report("SES", `ready, its inbox is http://localhost:${inboxPort}`);

  // What the functions log goes where CloudWatch would have it, not between the lines of the terminal.
  const log = createWriteStream(inData("functions.log"), { flags: "a" });
  console.info = (...parts: unknown[]): void => void log.write(`${parts.join(" ")}\n`);

  const backend = await startBackend(engines, {
    name: "vigie",
    keys,
    webUrl,
    now: clock.now,
    signInNow: () => new Date().toISOString(),
    visibilitySeconds: 2,
    place: readPlace(inData("stream.json")),
    keepPlace: (place) => writeFileSync(inData("stream.json"), JSON.stringify(place)),
  });
  const gateway = await startGateway(apiPort, backend.callApi);
  teardown.add(gateway.stop);
  report("API", `ready at ${apiUrl}`);

  teardown.add(backend.pump.run());
  report("Jobs", "ready");

  const token = (email: string, commune?: string) => openToken(backend.signInDeps, keys, { email, commune });
  if (isNew) {
    await foundFirst({ isEmpty, apiUrl, backend, clock, token }, (text) => report("Data", text));
    await backend.pump.drain();
    markFounded();
  } else {
    report("Data", "kept from the last time");
  }

  const scheduler = createScheduler(clock, (job) => backend.runScheduled(job));
  teardown.add(scheduler.run());
  const commands = controlCommands({ backend, clock, scheduler, ses: engines.ses, keys });
  teardown.add(await startControl(socketPath(dataDir), commands));
  report("Clock", `${clock.today()}${clock.isMoved() ? ", moved: `npm run clock -- now` brings it back" : ""}`);

  const seconds = await built;
  // The screens let the browser post files to the bucket, and nowhere else.
  const web = await startWeb(webPort, { ...webEnvironment, VIGIE_UPLOAD_ORIGIN: engines.s3.url });
  teardown.add(web.stop);
  watch("The web server", web.exited);
  report("Screens", `${seconds ? `built in ${seconds} s, ` : ""}ready at ${webUrl}`);

  say("");
  say("Vigie ready");
  say(`  web    ${webUrl}`);
  say(`  API    ${apiUrl}`);
  say(`  inbox  http://localhost:${inboxPort}`);
};
