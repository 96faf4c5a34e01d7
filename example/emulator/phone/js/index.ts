/**
 * The example app without its screens: what a finger or an eye does on a phone comes as a call of a function of
 * `globalThis.__phone`.
 */
import {
  type ReceivedMessage,
  type Status,
  type Tap,
  TencentImSDKPlugin,
  type TimPushConfig,
  withOfflinePush,
} from 'react-native-timpush';
import {
  type Account,
  askPermission,
  chatOf,
  cPush,
  logIn,
  logOut,
  sendText,
  turnOnPush,
} from '../../../src/push';
import * as bench from './bench';
import { optionsCalls } from './benchOptions';
import { foretell } from './foretell';
import * as samples from './samples';

declare global {
  /** What a launch may set: `listen` false starts an app that does not listen to taps yet. */
  var __launch: { listen?: boolean } | undefined;
  /** Where the phone looks for functions to call. */
  var __phone: object;
}

const { v2TIMManager } = TencentImSDKPlugin;
const messageManager = v2TIMManager.getMessageManager();

const taps: Tap[] = [];
const opened: { chat: string; tap: Tap }[] = [];
const received: ReceivedMessage[] = [];
const revoked: string[] = [];
let unlisten = () => {};

function listen(): void {
  unlisten();
  unlisten = cPush.on('notificationClicked', tapped);
}

function tapped(tap: Tap): void {
  taps.push(tap);
  const chat = chatOf(tap);
  if (chat) {
    opened.push({ chat, tap });
    console.info(`the app opens the chat with ${chat}`);
  }
}

function anyMethodOf(target: object) {
  const methods = target as Record<string, (...args: unknown[]) => unknown>;
  return (method: string, ...args: unknown[]) => methods[method]?.(...args);
}

let shown: Status = 'uninitialized';
cPush.on('registrationChanged', ({ status }) => {
  if (status !== shown) {
    console.info(`the registration is ${status}`);
  }
  shown = status;
});
cPush.on('messageReceived', (message) => received.push(message));
cPush.on('messageRevoked', ({ messageID }) => revoked.push(messageID));
if (globalThis.__launch?.listen !== false) {
  listen();
}

async function logInWithPush(account: Account, keys: TimPushConfig) {
  const login = await logIn(account);
  return login.code === 0 ? turnOnPush(keys) : login;
}

globalThis.__phone = {
  logIn: logInWithPush,
  askPermission,
  logOut,
  sendText,
  listen,
  unlisten: () => unlisten(),
  /** The taps since the app started. */
  taps: () => taps,
  /** The chats that these have opened. */
  opened: () => opened,
  /** The pushes that came while the app runs. */
  received: () => received,
  /** The messages that their senders took back. */
  revoked: () => revoked,
  /** Any method of the plugin, of the IM manager and of its message manager, by name. */
  plugin: anyMethodOf(cPush),
  im: anyMethodOf(v2TIMManager),
  messages: anyMethodOf(messageManager),
  /** The message manager as an app has it that uses another binding. */
  otherMessages: anyMethodOf(withOfflinePush(messageManager)),
  sampleLogin: samples.login,
  sampleSend: samples.send,
  foretell,
  ...bench,
  optionsCalls,
};
