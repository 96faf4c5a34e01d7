import { checkOfflinePushInfo } from 'react-native-timpush';

/**
 * What the library foretells of each of these messages: `[{info, about}]` in JSON, answered in JSON, so that what is no
 * text on the way to the phone reaches it as well.
 */
export function foretell(messages: string): string {
  const asked: { info: object; about: Parameters<typeof checkOfflinePushInfo>[1] }[] = JSON.parse(messages);
  return JSON.stringify(asked.map(({ info, about }) => checkOfflinePushInfo(info, about)));
}
