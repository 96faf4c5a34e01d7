// @ts-check
import { randomBytes, randomInt } from 'node:crypto';
import { shortToken } from '../log.mjs';
import { blank, reasonAgainst, tooLarge } from './message-rules.mjs';
import { isSimple, NO_LIMITS, shownTexts } from './texts.mjs';
import { fits, TokenService } from './token-service.mjs';

/** @typedef {import('../gateway.mjs').Certificate} Certificate */
/** @typedef {import('../gateway.mjs').Notification} Notification */
/** @typedef {import('./tokens.mjs').Target} Target */
/** @typedef {{ certificate: Certificate, target: Target, notification: Notification }} Push */
/** @typedef {{ log: import('../log.mjs').Log, faults: import('../faults.mjs').Faults, daemons: import('../daemons.mjs').Daemons }} Parts */

/**
 * A vendor's push service: gives out tokens and delivers pushes to phones.
 *
 * Its faults, besides those of its tokens and with the field `vendor` as well: `quota` (the day's pushes are used up),
 * `filter` (the service takes simple texts for tests).
 */
export class PushService extends TokenService {
  /** How much its phones show. */
  static limits = NO_LIMITS;
  /** Whether it answers a push at once with the token's fault. */
  static namesBadTokens = false;

  /** What has gone out of each IM message. @type {Map<string, Array<{ device: string, package: string, messageId: string }>>} */
  #delivered = new Map();

  /** @param {Parts} parts */
  constructor({ daemons, ...parts }) {
    super(parts);
    this.daemons = daemons;
  }

  get kind() {
    return /** @type {typeof PushService} */ (this.constructor);
  }

  /**
   * Delivers a push, unless some rule is against it.
   *
   * @param {Certificate} certificate
   * @param {string} token
   * @param {Notification} sent
   * @returns {boolean} whether the token may be used again, as far as the service says
   */
  push(certificate, token, sent) {
    const { title, limits, namesBadTokens } = this.kind;
    const badToken = this.reasonAgainstToken(certificate, token);
    const notification = { ...sent, ...shownTexts(sent, limits) };
    const push = { certificate, target: /** @type {Target} */ (this.target(token)), notification };
    const reason = badToken ?? this.reasonToDrop(push);
    if (reason) {
      this.log.write('push', `${title} drops the push: ${reason}`);
    } else {
      this.#deliver(push);
    }
    return !(badToken && namesBadTokens);
  }

  /** @param {Push} push */
  #deliver({ certificate, target, notification }) {
    const { title, vendor } = this.kind;
    this.log.write(
      'push',
      `${title} delivers “${notification.title}: ${notification.description}” to ${target.device}`,
    );
    const event = {
      event: 'push',
      vendor,
      package: target.package,
      messageId: randomBytes(12).toString('hex'),
      notifyId: randomInt(1, 2 ** 31 - 1),
      title: notification.title,
      description: notification.description,
      click: { action: certificate.clickAction, uri: certificate.intent ?? '' },
      ...this.payload({ certificate, target, notification }),
    };
    this.#remember(notification.msgID ?? '', target, event.messageId);
    this.daemons.deliver(target.device, event);
  }

  /** @param {string} msgID @param {Target} target @param {string} messageId */
  #remember(msgID, target, messageId) {
    const { device, package: name } = target;
    const delivered = this.#delivered.get(msgID) ?? [];
    this.#delivered.set(msgID, [...delivered, { device, package: name, messageId }]);
  }

  /** Takes back what phones show of an IM message. @param {string} msgID */
  withdraw(msgID) {
    const { title, vendor } = this.kind;
    for (const { device, ...push } of this.#delivered.get(msgID) ?? []) {
      this.log.write('push', `${title} withdraws a push from ${device}`);
      this.daemons.deliver(device, { event: 'withdraw', vendor, ...push });
    }
    this.#delivered.delete(msgID);
  }

  /** Why nothing goes to this token; null if it does. @param {Certificate} certificate @param {string} token @returns {string | null} */
  reasonAgainstToken(certificate, token) {
    const target = this.target(token);
    if (!target) {
      return `the token ${shortToken(token)} is not valid`;
    }
    return fits(certificate, target) ? null : 'the token belongs to another app';
  }

  /** Why a push does not go out; null if it does. @param {Push} push @returns {string | null} */
  reasonToDrop({ notification }) {
    if (this.fault('quota')) {
      return "the day's quota is used up";
    }
    return reasonAgainst([...this.messageRules(), this.#filter], notification);
  }

  /** What its interface asks of a message, in the order in which it looks. @returns {import('./message-rules.mjs').MessageRule[]} */
  messageRules() {
    return [blank, tooLarge];
  }

  /** @param {Notification} notification */
  #filter = ({ description }) =>
    isSimple(description) && Boolean(this.fault('filter')) && 'its text is taken for a test';

  /** What the vendor adds to a push. @param {Push} _push @returns {Record<string, unknown>} */
  payload(_push) {
    return {};
  }
}
