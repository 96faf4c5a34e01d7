import { FakeNative } from '../../../src/__tests__/fakeNative';
import type { Event } from '../../../src/generated/types';

declare global {
  /** The package's native side in a test. */
  var nativeTimPush: FakeNative | undefined;
}

type Answer = { code: number; desc?: string; data?: unknown; warnings?: unknown };
type Asked = { method: string; request?: { api: string } } & Record<string, unknown>;

/** The native side of the app: answers calls by their name, and remembers them. */
export class Engine extends FakeNative {
  private answers = new Map<string, Answer>();
  private asked: Asked[] = [];

  constructor() {
    super();
    globalThis.nativeTimPush = this;
    this.call = async (request) => {
      const asked: Asked = JSON.parse(request);
      this.asked.push(asked);
      return JSON.stringify({ code: 0, desc: '', ...this.answers.get(nameOf(asked)) });
    };
  }

  /** From now on a method, of the plugin or of the IM SDK, is answered with this. */
  when(name: string, answer: Answer): void {
    this.answers.set(name, answer);
  }

  /** What this method has been called with. */
  calls(name: string): object[] {
    const calls = this.asked.filter((asked) => nameOf(asked) === name);
    return calls.map(({ method, request, ...fields }) => withoutApi(request) ?? fields);
  }

  /** Something happens on the phone. */
  async happen(event: Event): Promise<void> {
    const { act } =
      require('@testing-library/react-native') as typeof import('@testing-library/react-native');
    await act(async () => this.emit(event));
  }

  /** Forgets answers and calls. */
  forget(): void {
    this.answers.clear();
    this.asked = [];
  }
}

function nameOf({ method, request }: Asked): string {
  return request?.api ?? method;
}

function withoutApi(request: Asked['request']): object | undefined {
  if (!request) {
    return undefined;
  }
  const { api: _, ...fields } = request;
  return fields;
}
