import type { Answer, ImStatus, Question, Registration, Request, Tap } from '../generated/types';
import { CALLS, IM_CALLS, QUESTIONS } from './answers';
import { FakeModule } from './FakeModule';
import { FakeRegistration } from './registration';

/** After these nobody is logged in. */
const LOGGED_OUT: readonly ImStatus[] = ['kickedOffline', 'userSigExpired'];

/** A phone on which everything succeeds, as far as an app calls things in their order. */
export class FakePhone extends FakeModule {
  registration = new FakeRegistration();
  registrationID = '';
  /** Taps that no listener has had. */
  waiting: Tap[] = [];
  /** How many messages were made. */
  messages = 0;
  private taps = 0;
  private listening = false;
  private next = new Map<string, Partial<Answer>[]>();

  /** As after the app's installation; whoever listens goes on listening. */
  reset(): void {
    this.registration = new FakeRegistration();
    this.registrationID = '';
    this.waiting = [];
    this.next.clear();
  }

  /** What the next call of this name is answered with. */
  answerNext(method: string, answer: Partial<Answer>): void {
    this.next.set(method, [...(this.next.get(method) ?? []), answer]);
  }

  setListening = (listening: boolean): boolean => {
    this.listening = listening;
    this.later(() => this.handOver());
    return listening;
  };

  /** A notification is tapped. A phone numbers its taps. */
  tap(tapped: Omit<Tap, 'id'>): Tap {
    this.taps += 1;
    const tap: Tap = { id: this.taps, ...tapped };
    this.waiting.push(tap);
    this.handOver();
    return tap;
  }

  /** Changes the registration; JavaScript hears of it as soon as it is idle. */
  register(change: (registration: FakeRegistration) => void): Answer {
    const before = this.registration.now();
    const { token } = this.registration;
    change(this.registration);
    this.registration.advance();
    this.later(() => this.tellChanges(before, token));
    return this.registration.answer();
  }

  /** What the connection to the IM service is. */
  connection(status: ImStatus): void {
    this.emit({ name: 'imStatus', payload: status });
    if (LOGGED_OUT.includes(status)) {
      this.register((registration) => {
        registration.user = '';
      });
    }
  }

  protected answerCall(request: Request): string {
    if (request.method === 'im') {
      const { api } = request.request;
      return this.answer(api, () => IM_CALLS[api](this, request.request as never));
    }
    return this.answer(request.method, () => CALLS[request.method](this, request as never));
  }

  protected answerQuestion(question: Question): string {
    return this.answer(question.ask, () => QUESTIONS[question.ask](question));
  }

  /** A failure that a test wants happens instead of what was asked for. */
  private answer(method: string, carryOut: () => Answer): string {
    const wanted = this.next.get(method)?.shift();
    const failed = wanted?.code !== undefined && wanted.code !== 0;
    const answer = failed ? { desc: '', ...wanted } : { ...carryOut(), ...wanted };
    return JSON.stringify(answer);
  }

  private handOver(): void {
    for (const tap of this.listening ? [...this.waiting] : []) {
      this.emit({ name: 'notificationClicked', payload: tap });
    }
  }

  private tellChanges(before: Registration, token: string): void {
    const now = this.registration.now();
    if (this.registration.token !== token && now.vendor) {
      this.emit({ name: 'tokenChanged', payload: { vendor: now.vendor, token: this.registration.token } });
    }
    if (JSON.stringify(now) !== JSON.stringify(before)) {
      this.emit({ name: 'registrationChanged', payload: now });
    }
  }

  /** Not by a timer, which a test may have replaced. */
  private later(then: () => void): void {
    void Promise.resolve().then(then);
  }
}
