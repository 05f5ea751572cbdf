// The one file that must run on any Node from 18 on, in a fresh clone: it installs what package-lock.json names, then hands
// over to Node 24 (from npm on Linux) with the command asked for: `node infra/local/bootstrap.mjs start --empty`.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "node_modules", ".bin");

const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const readPackages = (file) => (existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")).packages ?? {}) : {});

// npm writes what it installed into node_modules/.package-lock.json, last of all: an interrupted install has none.
const isInstalled = () => {
  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  return Object.entries(readPackages(join(root, "package-lock.json"))).every(
    ([path, { version, optional, link }]) =>
      !path.startsWith("node_modules/") ||
      (optional && !installed[path]) ||
      (installed[path]?.version === version && Boolean(installed[path].link) === Boolean(link)),
  );
};

const install = () => {
  console.log("Installing the packages of package-lock.json: a minute or two, the first time only…");
  const cli = process.env.npm_execpath;
  const [command, ...first] = cli?.endsWith(".js") ? [process.execPath, cli] : ["npm"];
  // Silent about Node's version: npm runs on the system's Node, Vigie on the one that is being installed.
  const options = ["ci", "--loglevel=error", "--no-fund", "--no-audit"];
  const { status } = spawnSync(command, [...first, ...options], { cwd: root, stdio: "inherit" });
  if (status !== 0) fail("The packages could not be installed: npm's own message is above.");
};

const runs = (node) => spawnSync(node, ["--version"], { stdio: "ignore" }).status === 0;

const findNode = () => {
  const ours = join(bin, "node");
  if (existsSync(ours) && runs(ours)) return ours;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  return fail(
    `Vigie needs Node 24; npm brings it on Linux (x64, arm64), but this machine has ${process.version}: install it from nodejs.org.`,
  );
};

const [name = "start", ...args] = process.argv.slice(2);
const command = join(root, "infra", "local", "commands", `${name}.ts`);
if (!existsSync(command)) fail(`There is no command "${name}".`);
if (!isInstalled()) install();

const child = spawn(findNode(), ["--disable-warning=ExperimentalWarning", command, ...args], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
});
// Whoever stops us stops the command. A terminal's Ctrl-C reaches it as well; told twice, it ends once.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill("SIGTERM"));
// Killed without a word, npm leaves us to another parent: that ends Vigie too.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 500).unref();
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
