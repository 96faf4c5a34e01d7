import type { Question, Request } from '../generated/types';
import { FakeModule } from '../jest/FakeModule';

type Global = typeof globalThis & { nativeModuleProxy?: object; RN$Bridgeless?: boolean };

/** Stands in where React Native looks for the TurboModule, and answers what a test says. */
export class FakeNative extends FakeModule {
  /** What JavaScript has sent. */
  requests: Request[] = [];
  /** Every call of `setListening`. */
  listening: boolean[] = [];
  /** What the next calls resolve with, or an error that they reject with. */
  answer: string | Error = '{"code":0,"desc":""}';
  /** What JavaScript has asked to be answered at once. */
  questions: Question[] = [];
  /** What the next questions are answered with, or an error that they throw. */
  reply: string | Error = '{"code":0,"desc":""}';
  /** How often JavaScript has asked for the module. */
  lookups = 0;

  setListening = (listening: boolean): boolean => {
    this.listening.push(listening);
    return listening;
  };

  protected answerCall(request: Request): string {
    this.requests.push(request);
    return textOrThrow(this.answer);
  }

  protected answerQuestion(question: Question): string {
    this.questions.push(question);
    return textOrThrow(this.reply);
  }
}

function textOrThrow(answer: string | Error): string {
  if (typeof answer !== 'string') {
    throw answer;
  }
  return answer;
}

/** A fresh copy of the package on this native side; null for an app that lacks the module. */
export function load(native: FakeNative | null): typeof import('..') {
  const modules = {
    get TimPush() {
      if (native) {
        native.lookups += 1;
      }
      return native;
    },
  };
  (globalThis as Global).nativeModuleProxy = modules;
  return loadPackage();
}

/** A fresh copy of the package where there is no native side at all, as under an app's own tests. */
export function loadWithoutReactNative(): typeof import('..') {
  delete (globalThis as Global).nativeModuleProxy;
  return loadPackage();
}

function loadPackage(): typeof import('..') {
  jest.resetModules();
  return require('..');
}
