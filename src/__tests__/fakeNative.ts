import type { Event, Question, Request } from '../generated/types';

type Global = typeof globalThis & { nativeModuleProxy?: object; RN$Bridgeless?: boolean };

/** Stands in for the C++ TurboModule where React Native looks for it, and speaks the same JSON. */
export class FakeNative {
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
  private emitters = new Set<(event: string) => void>();

  call = async (request: string): Promise<string> => {
    this.requests.push(JSON.parse(request));
    if (typeof this.answer !== 'string') {
      throw this.answer;
    }
    return this.answer;
  };

  ask = (question: string): string => {
    this.questions.push(JSON.parse(question));
    if (typeof this.reply !== 'string') {
      throw this.reply;
    }
    return this.reply;
  };

  setListening = (listening: boolean): boolean => {
    this.listening.push(listening);
    return listening;
  };

  onEvent = (handler: (event: string) => void) => {
    this.emitters.add(handler);
    return { remove: () => this.emitters.delete(handler) };
  };

  get subscriptions(): number {
    return this.emitters.size;
  }

  emit(event: Event): void {
    for (const handler of this.emitters) {
      handler(JSON.stringify(event));
    }
  }
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
