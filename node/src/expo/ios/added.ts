import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IOSConfig } from 'expo/config-plugins';
import { build, parse } from 'plist';

/** Entitlement for APNs. */
export const APS = 'aps-environment';
/** Background mode in which a push wakes the app. */
export const REMOTE_NOTIFICATION = 'remote-notification';

/** What the plugin may add where other plugins add the same. */
export type Addition = typeof APS | typeof REMOTE_NOTIFICATION;

/** Which of Info.plist's keys has the background modes. */
export const MODES = 'UIBackgroundModes';

type Plist = Record<string, unknown>;

/** Under which the plugin remembers, in Podfile.properties.json, what it added. */
const KEY = 'timpush.added';

/** Takes out what the plugin added the last time, so that it is there only if somebody wants it now. */
export function takeBack(projectRoot: string): void {
  const added = String(properties(projectRoot)[KEY] ?? '').split(',');
  if (added.includes(APS)) {
    edit(IOSConfig.Entitlements.getEntitlementsPath(projectRoot), ({ [APS]: _taken, ...others }) => others);
  }
  if (added.includes(REMOTE_NOTIFICATION)) {
    edit(IOSConfig.Paths.getInfoPlistPath(projectRoot), withoutRemoteNotification);
  }
}

/** Remembers what it has added this time. */
export function remember(projectRoot: string, added: ReadonlySet<Addition>): void {
  const { [KEY]: _before, ...others } = properties(projectRoot);
  const now = { ...others, ...(added.size > 0 && { [KEY]: [...added].sort().join(',') }) };
  writeFileSync(file(projectRoot), `${JSON.stringify(now, null, 2)}\n`);
}

function withoutRemoteNotification({ [MODES]: modes, ...others }: Plist): Plist {
  const left = Array.isArray(modes) ? modes.filter((mode) => mode !== REMOTE_NOTIFICATION) : [];
  return left.length > 0 ? { ...others, [MODES]: left } : others;
}

function properties(projectRoot: string): Record<string, unknown> {
  return existsSync(file(projectRoot)) ? JSON.parse(readFileSync(file(projectRoot), 'utf8')) : {};
}

function file(projectRoot: string): string {
  return join(projectRoot, 'ios/Podfile.properties.json');
}

function edit(path: string | null, change: (plist: Plist) => Plist): void {
  if (path && existsSync(path)) {
    const plist = parse(readFileSync(path, 'utf8')) as Plist;
    writeFileSync(path, build(change(plist) as Parameters<typeof build>[0]));
  }
}
