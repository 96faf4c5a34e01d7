/** What offline push options cost on JavaScript's thread, for `npm run bench`. Times are in milliseconds with a fraction. */
import { checkOfflinePushInfo, TencentImSDKPlugin } from 'react-native-timpush';
import { yardstick } from './NativeYardstick';
import { FULL, TYPICAL } from './options';

const ABOUT = { messageType: 'text', text: 'Dinner at eight?' } as const;
/** A message that does not exist: the IM SDK's side of a call ends where the ID is looked up. */
const MESSAGE = { id: 'none', receiver: 'denny', groupID: '' };

/** Milliseconds of each round, by what is timed. */
export type OptionsTimes = Record<'struct' | 'check' | 'send' | 'bareSend', number[]>;

/**
 * Times, in turns: the struct of React Native's code generator into an empty method, `checkOfflinePushInfo`, and
 * `sendMessage` up to its promise with and without the options.
 *
 * @param which Options that most apps set, or every field.
 */
export async function optionsCalls(
  which: 'typical' | 'full',
  rounds: number,
  calls: number,
): Promise<OptionsTimes> {
  const options = which === 'full' ? FULL : TYPICAL;
  const module = yardstick();
  const manager = TencentImSDKPlugin.v2TIMManager.getMessageManager();
  const times: OptionsTimes = { struct: [], check: [], send: [], bareSend: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.struct.push(timeOf(calls, () => module.take(options)));
    times.check.push(timeOf(calls, () => checkOfflinePushInfo(options, ABOUT)));
    times.send.push(
      await timeOfSending(calls, () => manager.sendMessage({ ...MESSAGE, offlinePushInfo: options })),
    );
    times.bareSend.push(await timeOfSending(calls, () => manager.sendMessage({ ...MESSAGE })));
  }
  return times;
}

function timeOf(calls: number, work: () => void): number {
  const start = performance.now();
  for (let done = 0; done < calls; done += 1) {
    work();
  }
  return performance.now() - start;
}

/** Without what happens after the promise is there. */
async function timeOfSending(calls: number, send: () => Promise<unknown>): Promise<number> {
  const sent: Promise<unknown>[] = [];
  const time = timeOf(calls, () => sent.push(send()));
  await Promise.all(sent);
  return time;
}
