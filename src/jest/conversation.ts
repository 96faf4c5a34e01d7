import type { Conversation } from '../generated/types';

/** TUIKit's `chatType` of a group. */
const GROUP_CHAT = 2;

/** The conversation that an `ext` names, by the engine's rules. */
export function conversationOf(ext: string): Conversation | undefined {
  const { conversationID, entity } = fieldsOf(ext);
  return named(conversationID) ?? ofEntity(typeof entity === 'object' && entity ? entity : fieldsOf(entity));
}

/** An `ext` that names this conversation. */
export function extOf({ type, id }: Conversation): string {
  return JSON.stringify({ conversationID: `${type}_${id}` });
}

function fieldsOf(text: unknown): Record<string, unknown> {
  try {
    return Object(JSON.parse(String(text)));
  } catch {
    return {};
  }
}

function named(conversationID: unknown): Conversation | undefined {
  const [, type, id] =
    /^(c2c|group)_(.+)$/s.exec(typeof conversationID === 'string' ? conversationID : '') ?? [];
  return id === undefined ? undefined : { type: type as Conversation['type'], id };
}

function ofEntity({ sender, chatType }: { sender?: unknown; chatType?: unknown }): Conversation | undefined {
  const type = Number(chatType) === GROUP_CHAT ? 'group' : 'c2c';
  return typeof sender === 'string' && sender !== '' ? { type, id: sender } : undefined;
}
