import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { UserError } from "./user-error.ts";

const debianPackage = "default-jre-headless";
const isJavaThere = (): boolean => spawnSync("java", ["-version"], { stdio: "ignore" }).status === 0;
const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync("/etc/debian_version");

const apt = (...args: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn("apt-get", args, {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });

/**
 * DynamoDB Local needs Java: installs it where we may, else names the command.
 * @throws UserError
 */
export const ensureJava = async (say: (line: string) => void): Promise<void> => {
  if (isJavaThere()) return;
  if (isRootOnDebian()) {
    say(`installing ${debianPackage} for DynamoDB Local`);
    const install = ["install", "-y", "--no-install-recommends", debianPackage] as const;
    // A machine that never asked has no list of packages yet.
    const isInstalled = (await apt(...install)) || ((await apt("update")) && (await apt(...install)));
    if (isInstalled && isJavaThere()) return;
  }
  const command = process.platform === "darwin" ? "brew install openjdk" : `sudo apt-get install -y ${debianPackage}`;
  throw new UserError(
    `Vigie's local database needs Java 17 or newer: install it with \`${command}\`, then start again.`,
  );
};
