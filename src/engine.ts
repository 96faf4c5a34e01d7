import { encode } from './encode';
import { type Question, type Request, TimPushCode } from './generated/types';
import { findNativeTimPush, type Spec } from './NativeTimPush';
import type { Result } from './result';

/** What to do when the app has no native module. */
export const NATIVE_MODULE_MISSING =
  'The native module of react-native-timpush is not in this app. Build and install the app again after adding the ' +
  'package (a reload of JavaScript is not enough). Expo Go cannot load it: use a development build. ' +
  "In Jest, add 'react-native-timpush/jest' to setupFiles.";

let native: Spec | null = null;

/** The native module, fetched at the first use, or null. React Native throws where it has no native side at all. */
export function nativeModule(): Spec | null {
  try {
    native ??= findNativeTimPush();
  } catch {
    return null;
  }
  return native;
}

/** Sends one request to the engine. Settles with a result in every case; never rejects. */
export async function call<T = void>(request: Request): Promise<Result<T>> {
  return handOver(request, send<T>);
}

/** Asks the engine what it can say at once. Returns a result in every case; throws nothing. */
export function ask<T>(question: Question): Result<T> {
  return handOver(question, askModule<T>);
}

/** Hands text to the native module, or says why that is not possible. */
function handOver<R>(content: Request | Question, to: (module: Spec, text: string) => R): R | Result<never> {
  const module = nativeModule();
  if (!module) {
    return { code: TimPushCode.NotRunning, desc: NATIVE_MODULE_MISSING };
  }
  const text = tryEncode(content);
  return typeof text === 'string' ? to(module, text) : text;
}

function tryEncode(request: Request | Question): string | Result<never> {
  try {
    return encode(request);
  } catch (error) {
    return { code: TimPushCode.InvalidParameter, desc: `The arguments cannot be written as JSON: ${error}` };
  }
}

async function send<T>(module: Spec, request: string): Promise<Result<T>> {
  try {
    return JSON.parse(await module.call(request));
  } catch (error) {
    return nativeFailure(error);
  }
}

function askModule<T>(module: Spec, question: string): Result<T> {
  try {
    return JSON.parse(module.ask(question));
  } catch (error) {
    return nativeFailure(error);
  }
}

function nativeFailure(error: unknown): Result<never> {
  return { code: TimPushCode.Internal, desc: `The native module failed: ${error}` };
}
