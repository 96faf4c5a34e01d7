import type { MessageType } from '../generated/types';

/** Types by the methods of a message manager that make such messages. */
const TYPES: Partial<Record<string, MessageType>> = {
  createTextMessage: 'text',
  createTextAtMessage: 'text',
  createCustomMessage: 'custom',
  createImageMessage: 'image',
  createSoundMessage: 'sound',
  createVideoMessage: 'video',
  createFileMessage: 'file',
  createLocationMessage: 'location',
  createFaceMessage: 'face',
  createMergerMessage: 'merger',
};
/** Messages that are made and never sent must not fill the memory. */
const MAX_REMEMBERED = 100;

/** Which type a message has that waits to be sent, by the ID that its manager gave it. */
export class MessageTypes {
  private readonly types = new Map<string, MessageType>();

  /** Whether this method makes messages of a known type. */
  static areMadeBy(method: PropertyKey): method is string {
    return TYPES[String(method)] !== undefined;
  }

  /** Remembers what the manager's method has made; `result` is what that resolved with. */
  learn(method: string, result: unknown): void {
    const id = idOf(result);
    const type = TYPES[method];
    if (id !== undefined && type) {
      this.types.set(id, type);
      this.forgetOldest();
    }
  }

  /** The type of a message, if it was made through this manager. */
  of(id: unknown): MessageType | undefined {
    return this.types.get(String(id));
  }

  private forgetOldest(): void {
    const [oldest] = this.types.keys();
    if (this.types.size > MAX_REMEMBERED && oldest !== undefined) {
      this.types.delete(oldest);
    }
  }
}

/** `{data: {id}}`, the form of every binding's result. */
function idOf(result: unknown): string | undefined {
  const { data } = (result ?? {}) as { data?: { id?: unknown } | null };
  return typeof data?.id === 'string' ? data.id : undefined;
}
