import { simulate } from 'react-native-timpush/jest';

const DENNY = { type: 'c2c', id: 'denny' };
const GROUP = { type: 'group', id: 'g_1' };

/** As `rust/surface/src/conversation.rs` has them. */
test.each([
  ['{"conversationID":"c2c_denny"}', DENNY],
  ['{"conversationID":"group_g_1"}', GROUP],
  ['{"entity":{"version":1,"action":1,"chatType":1,"sender":"denny"}}', DENNY],
  ['{"entity":{"chatType":2,"sender":"g_1"},"timPushFeatures":{}}', GROUP],
  ['{"entity":"{\\"chatType\\":\\"2\\",\\"sender\\":\\"g_1\\"}"}', GROUP],
  ['{"conversationID":"42","entity":{"sender":"denny"}}', DENNY],
  ['', undefined],
  ['hello', undefined],
  ['[1]', undefined],
  ['null', undefined],
  ['{"extKey":"ext content"}', undefined],
  ['{"conversationID":"c2c_"}', undefined],
  ['{"conversationID":7}', undefined],
  ['{"entity":"xxxxxx"}', undefined],
  ['{"entity":{"sender":""}}', undefined],
  ['{"entity":{"sender":5}}', undefined],
  ['{"entity":[{"sender":"denny"}]}', undefined],
])('the conversation in %s', (ext, conversation) => {
  expect(simulate.tap({ ext }).conversation).toEqual(conversation);
});
