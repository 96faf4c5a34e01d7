/**
 * The example app without its screens: what a finger or an eye does on a phone comes as a call of a function of
 * `globalThis.__phone`.
 */
import type { Tap } from 'react-native-timpush';
import { cPush, logIn, logOut, onChatOpened, sendText } from '../../../app/push';

/** The emulated phone's side: what a launch may set, and where it looks for functions to call. */
interface Phone {
  /** `listen` false starts an app that does not listen to taps yet. */
  __launch?: { listen?: boolean };
  __phone?: object;
}

type Methods = Record<string, (...args: unknown[]) => Promise<unknown>>;

const opened: { chat: string; tap: Tap }[] = [];
let unsubscribe = () => {};

function listen(): void {
  unsubscribe();
  unsubscribe = onChatOpened((chat, tap) => {
    opened.push({ chat, tap });
    console.info(`the app opens the chat with ${chat}`);
  });
}

cPush.on('registrationChanged', ({ status }) => console.info(`the registration is ${status}`));
const phone: Phone = globalThis;

if (phone.__launch?.listen !== false) {
  listen();
}

phone.__phone = {
  logIn,
  logOut,
  sendText,
  listen,
  unlisten: () => unsubscribe(),
  /** The chats that taps have opened since the app started. */
  opened: () => opened,
  /** Any method of the plugin, by its name. */
  plugin: (method: string, ...args: unknown[]) => (cPush as unknown as Methods)[method]?.(...args),
};
