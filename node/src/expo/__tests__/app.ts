import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileModsAsync, type ExportedConfig, type ModPlatform } from 'expo/config-plugins';
import withTimPush from '..';

export const PACKAGE = 'com.example.chat';

/** As downloaded from the consoles; the values are nobody's. */
const AGCONNECT = { client: { package_name: PACKAGE, app_id: '0' }, configuration_version: '3.0' };
const GOOGLE = { client: [{ client_info: { android_client_info: { package_name: PACKAGE } } }] };

const FILES = {
  'agconnect-services.json': JSON.stringify(AGCONNECT),
  'google-services.json': JSON.stringify(GOOGLE),
  'push/MiPush_SDK_Client_6_0_1-C.aar': '',
  'push/com.heytap.msp_V3.5.3.aar': '',
  'push/vivo_pushSDK_v4.0.6.0_506.aar': '',
  'push/push-internal-5.0.2.aar': '',
};

/** What each vendor needs at most. */
export const VENDOR_PROPS = {
  xiaomi: { aar: './push/MiPush_SDK_Client_6_0_1-C.aar' },
  huawei: { agconnectServicesFile: './agconnect-services.json', version: '6.11.0.300' },
  honor: { appId: '104000000' },
  oppo: { aar: './push/com.heytap.msp_V3.5.3.aar' },
  vivo: { appId: '100000000', appKey: 'abc', aar: './push/vivo_pushSDK_v4.0.6.0_506.aar' },
  meizu: { aar: './push/push-internal-5.0.2.aar' },
  fcm: { googleServicesFile: './google-services.json' },
};

/** Of Expo's configuration, what a test changes. */
type Configuration = Pick<ExportedConfig, 'android' | 'ios'> & {
  also?: (config: ExportedConfig) => ExportedConfig;
};

const template = execFileSync('node', [join(__dirname, '../../../../scripts/build/expo-template.mjs')], {
  encoding: 'utf8',
}).trim();

/** An Expo app in a folder of its own, made of the template of `expo prebuild`. */
export class App {
  readonly folder = mkdtempSync(join(tmpdir(), 'timpush-expo-'));

  constructor() {
    cpSync(template, this.folder, { recursive: true });
    for (const [file, text] of Object.entries(FILES)) {
      this.write(file, text);
    }
  }

  /** Carries out the plugin as `expo prebuild` does. */
  async prebuild(
    props: unknown,
    platform: ModPlatform,
    { android, ios, also }: Configuration = {},
  ): Promise<void> {
    const config: ExportedConfig = {
      name: 'HelloWorld',
      slug: 'hello',
      android: { package: PACKAGE, ...android },
      ios: { bundleIdentifier: PACKAGE, ...ios },
    };
    const plugged = withTimPush(also ? also(config) : config, props);
    await compileModsAsync(plugged, { projectRoot: this.folder, platforms: [platform] });
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  has(file: string): boolean {
    return existsSync(join(this.folder, file));
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  delete(file: string): void {
    rmSync(join(this.folder, file));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** Every file in a folder, with its text. */
  files(folder: string): Record<string, string> {
    const entries = readdirSync(join(this.folder, folder), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return Object.fromEntries(
      paths.sort().map((path) => [path.slice(this.folder.length + 1), readFileSync(path, 'utf8')]),
    );
  }
}
