import type { Event, Question, Request } from '../generated/types';

/** Stands in for the C++ TurboModule and speaks the same JSON. What it answers is up to those who extend it. */
export abstract class FakeModule {
  private readonly emitters = new Set<(event: string) => void>();

  /** Answers a call, or throws what it rejects with. */
  protected abstract answerCall(request: Request): string;
  /** Answers a question, or throws. */
  protected abstract answerQuestion(question: Question): string;
  /** See `Spec.setListening`. */
  abstract setListening(listening: boolean): boolean;

  call = async (request: string): Promise<string> => this.answerCall(JSON.parse(request));

  ask = (question: string): string => this.answerQuestion(JSON.parse(question));

  onEvent = (handler: (event: string) => void) => {
    this.emitters.add(handler);
    return { remove: () => this.emitters.delete(handler) };
  };

  /** How many handlers hear of events. */
  get subscriptions(): number {
    return this.emitters.size;
  }

  /** Sends an event to JavaScript. */
  emit(event: Event): void {
    for (const handler of this.emitters) {
      handler(JSON.stringify(event));
    }
  }
}
