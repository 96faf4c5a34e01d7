// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { introduce } from './cast.mjs';
import { Cloud } from './cloud.mjs';
import { FullLog } from './full-log.mjs';
import { MODELS } from './models.mjs';
import { Phone } from './phone.mjs';
import { newestSdks } from './sdks.mjs';

/**
 * A cloud with users and certificate, and room for phones, in a folder of its own.
 */
export class World {
  /** @type {Phone[]} */
  #phones = [];

  /** @param {string} folder @param {Cloud} cloud @param {import('./cloud.mjs').Output} output */
  constructor(folder, cloud, output) {
    this.folder = folder;
    this.cloud = cloud;
    this.output = output;
  }

  /**
   * @param {string} folder Emptied first.
   * @param {import('./timeline.mjs').Timeline} timeline
   */
  static async open(folder, timeline) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const output = { timeline, fullLog: new FullLog(join(folder, 'full.log')) };
    const cloud = await Cloud.start(output);
    await introduce(cloud);
    return new World(folder, cloud, output);
  }

  /**
   * A phone that is still off.
   *
   * @param {string} owner
   * @param {Partial<Pick<import('./phone.mjs').PhoneOptions, 'model' | 'api' | 'ios' | 'sdks' | 'features' | 'jvm'>>} [kind]
   */
  phone(owner, { model = MODELS.xiaomi, api = 34, ios = 18, sdks = newestSdks(), features, jvm } = {}) {
    const options = {
      name: `${owner}'s phone`,
      device: `${owner}'s phone`,
      model: /** @type {import('./models.mjs').Model} */ (model),
      api,
      ios,
      storage: join(this.folder, owner),
      cloudPort: this.cloud.port,
      sdks,
      features,
      jvm,
    };
    const phone = new Phone(options, this.output);
    this.#phones.push(phone);
    return phone;
  }

  /** Ends all processes; files stay. */
  async close() {
    this.output.timeline.end();
    await Promise.all(this.#phones.map((phone) => phone.kill()));
    await this.cloud.stop();
    await this.output.fullLog.close();
  }
}
