import {
  type Answer,
  type Registration,
  type Status,
  TimPushCode,
  type TimPushConfig,
  type Vendor,
} from '../generated/types';

/** What a phone's vendor gives; no vendor's tokens look like it. */
const TOKEN = 'token-of-a-fake-phone';

const VENDORS: readonly (readonly [keyof TimPushConfig, Vendor])[] = [
  ['mi_buz_id', 'xiaomi'],
  ['hw_buz_id', 'huawei'],
  ['honor_buz_id', 'honor'],
  ['oppo_buz_id', 'oppo'],
  ['vivo_buz_id', 'vivo'],
  ['mz_buz_id', 'meizu'],
  ['google_buz_id', 'fcm'],
  ['apple_buz_id', 'apns'],
];

/** Why a registration does not stand, with the engine's words. */
const FAILURES: Partial<Record<Status, readonly [code: number, desc: string]>> = {
  uninitialized: [TimPushCode.NotInitialized, 'push is not initialised: call init first'],
  unregistered: [TimPushCode.Cancelled, 'the call was ended by a later one'],
  awaitingConsent: [
    TimPushCode.ConsentMissing,
    'the user has not consented: call setConsent(true) once they have',
  ],
  awaitingLogin: [
    TimPushCode.NotLoggedIn,
    'nobody is logged in to Tencent IM: call login first (a test may use simulate.login)',
  ],
  failed: [
    TimPushCode.VendorNotConfigured,
    "this phone's push channel is not configured: give init the business ID of one, such as mi_buz_id",
  ],
};

/** Where the registration of a fake phone stands: it takes the first channel that has a business ID, and never fails. */
export class FakeRegistration {
  config: TimPushConfig | undefined;
  consent = false;
  stopped = false;
  user = '';
  token = '';
  /** What a test wants it to be, until the app registers again. */
  wanted: Partial<Registration> | undefined;

  /** As `getRegistration` answers. */
  now(): Registration {
    const status = this.wanted?.status ?? this.status();
    const [vendor, businessID] = this.channel() ?? [];
    return {
      status,
      ...(vendor && { vendor }),
      ...(businessID && { businessID }),
      hasToken: this.token !== '',
      reported: status === 'registered',
      warnings: [],
      ...this.wanted,
    };
  }

  /** The answer to whoever waits for the registration. */
  answer(): Answer {
    const data = this.now();
    const [code, desc] = FAILURES[data.status] ?? [0, ''];
    return { code, desc, data };
  }

  /** Goes on as far as it can. */
  advance(): void {
    if (this.status() === 'registered') {
      this.token ||= TOKEN;
    }
  }

  /** The channel of this phone and its business ID. */
  channel(): readonly [Vendor, number] | undefined {
    for (const [key, vendor] of VENDORS) {
      const id = this.config?.[key];
      if (typeof id === 'number') {
        return [vendor, id];
      }
    }
    return undefined;
  }

  private status(): Status {
    const stages: readonly (readonly [boolean, Status])[] = [
      [!this.config, 'uninitialized'],
      [this.stopped, 'unregistered'],
      [this.config?.require_consent === true && !this.consent, 'awaitingConsent'],
      [this.user === '', 'awaitingLogin'],
      [!this.channel(), 'failed'],
    ];
    return stages.find(([stops]) => stops)?.[1] ?? 'registered';
  }
}
