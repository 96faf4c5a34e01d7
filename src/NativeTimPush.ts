import { type CodegenTypes, type TurboModule, TurboModuleRegistry } from 'react-native';

/**
 * The native side of the package: one C++ TurboModule in front of the engine.
 *
 * Everything that an app can ask goes through {@link Spec.call} and {@link Spec.ask} as JSON, so a new method changes no
 * native code.
 */
export interface Spec extends TurboModule {
  /**
   * Sends one request (JSON of the generated type `Request`) to the engine; resolves with the JSON of `Answer`.
   * Never rejects for an expected failure.
   */
  call(request: string): Promise<string>;
  /**
   * Asks what the engine can say at once, without its state (JSON of the generated type `Question`); returns the JSON of
   * `Answer`.
   *
   * @throws Error when the engine cannot take the question.
   */
  ask(question: string): string;
  /** Whether JavaScript has at least one `notificationClicked` listener. Idempotent and cheap. */
  setListening(listening: boolean): boolean;
  /** JSON of the generated type `Event`: `{"name": …, "payload": …}`. */
  readonly onEvent: CodegenTypes.EventEmitter<string>;
}

/**
 * Fetches the native module, or null when the app was built without it.
 *
 * A function, so that importing the package touches nothing native.
 */
export function findNativeTimPush(): Spec | null {
  return TurboModuleRegistry.get<Spec>('TimPush') ?? null;
}
