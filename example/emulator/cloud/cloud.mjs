// @ts-check
import { Accounts } from './accounts.mjs';
import { BadTokens } from './bad-tokens.mjs';
import { Control } from './control.mjs';
import { Daemons } from './daemons.mjs';
import { Faults } from './faults.mjs';
import { Gateway } from './gateway.mjs';
import { Groups } from './groups.mjs';
import { ImService } from './im.mjs';
import { Log } from './log.mjs';
import { Logins } from './logins.mjs';
import { Messages } from './messages.mjs';
import { Sessions } from './sessions.mjs';
import { PUSH_SERVICES } from './vendors/index.mjs';

/** @typedef {ReturnType<typeof createParts>} Parts */

/** The IM service and the vendors' push services, wired together. */
export function createParts() {
  const log = new Log();
  const faults = new Faults();
  const accounts = new Accounts();
  const groups = new Groups();
  const sessions = new Sessions();
  const daemons = new Daemons(log);
  const badTokens = new BadTokens({ log, sessions });
  const gateway = new Gateway({ log, badTokens });
  for (const PushService of PUSH_SERVICES) {
    gateway.addService(new PushService({ log, faults, daemons }));
  }
  const logins = new Logins({ log, accounts, sessions });
  const messages = new Messages({ log, accounts, groups, sessions, gateway });
  const im = new ImService({ log, accounts, sessions, badTokens, faults, logins, messages });
  return { log, faults, accounts, groups, sessions, daemons, gateway, logins, im };
}

/**
 * The services by the role that a connection names in its first line.
 *
 * @returns {Record<string, import('./server.mjs').Service>}
 */
export function createServices() {
  const parts = createParts();
  const vendors = parts.gateway.services.map((service) => [service.kind.role, service]);
  return {
    im: parts.im,
    system: parts.daemons,
    control: new Control(parts),
    ...Object.fromEntries(vendors),
  };
}
