// @ts-check
/** What is to be seen in each picture, and how the app gets there. */

/** @typedef {import('./visitor.mjs').Visitor} Visitor */

const OWN = 'vinson';
const OTHER = 'denny';

/** @type {Record<string, (visitor: Visitor) => Promise<void>>} */
export const SCENES = { login, registration, chat, diagnosis };

/** @param {Visitor} visitor */
async function login(visitor) {
  const { userID, userSig } = visitor.texts.login;
  await visitor.type(userID, OWN);
  await visitor.type(userSig, `signature-of-${OWN}`);
}

/** @param {Visitor} visitor */
async function registration(visitor) {
  await logIn(visitor);
  await visitor.press(visitor.texts.push.permission);
}

/** @param {Visitor} visitor */
async function chat(visitor) {
  const { texts, recorded } = visitor;
  await logIn(visitor);
  await visitor.press(texts.tabs.chats);
  await visitor.press(`${OTHER}, ${texts.chats.noMessages}`);
  await say(visitor, recorded.said.first);
  await visitor.happen('message', { desc: recorded.said.answer, conversation: { type: 'c2c', id: OTHER } });
  await visitor.type(texts.chat.oppoChannel, '');
  await visitor.happen('answer', 'sendMessage', { code: 0, warnings: recorded.warnings });
  await say(visitor, recorded.said.second);
}

/** @param {Visitor} visitor */
async function diagnosis(visitor) {
  await visitor.happen('answer', 'diagnose', { code: 0, data: visitor.recorded.diagnosis });
  await visitor.press(visitor.texts.tabs.diagnosis);
}

/** @param {Visitor} visitor */
async function logIn(visitor) {
  const { texts } = visitor;
  await login(visitor);
  await visitor.press(texts.login.submit);
  await visitor.see(texts.push.logOut);
  await visitor.happen('registration', 'registered', visitor.recorded.registration);
}

/** @param {Visitor} visitor @param {string} text */
async function say(visitor, text) {
  const { message, send } = visitor.texts.chat;
  await visitor.type(message, text);
  await visitor.press(send);
}
