import type { AndroidVendor } from '../../../../vendors';
import type { Cause, Draft, Place } from '../../../finding';
import { type Element, type Manifest, parseManifest } from '../../../model/manifest';
import { Source } from '../../../model/parsed';
import type { Project } from '../../../project';
import type { Rule } from '../../../rule';
import { androidVendors } from '../init/config';

/** The actions by which a vendor's SDK finds the one service that it calls. */
const ACTIONS: readonly (readonly [string, AndroidVendor])[] = [
  ['com.google.firebase.MESSAGING_EVENT', 'fcm'],
  ['com.huawei.push.action.MESSAGING_EVENT', 'huawei'],
  ['com.hihonor.push.action.MESSAGING_EVENT', 'honor'],
];

const MANIFEST = 'android/src/main/AndroidManifest.xml';

const SHARED: Cause = {
  seen: {
    en: "{0} declares the service {1} for {2}. The vendor's SDK calls one such service only: new tokens and data messages may go past react-native-timpush.",
    zh: '{0}为 {2} 声明了服务 {1}。厂商 SDK 只会调用其中一个服务，新的 token 和透传消息可能不会到达 react-native-timpush。',
  },
  todo: {
    en: 'Take the other one out, or give it tools:node="remove" in the app\'s manifest if its pushes are not needed.',
    zh: '请移除另一个库；如果不需要它的推送，也可以在应用的清单文件中为该服务加上 tools:node="remove"。',
  },
  link: 'https://firebase.google.com/docs/cloud-messaging/android/client#manifest',
};

/** Two listeners for one vendor, where each phone has only one. */
export const pushServiceShared: Rule = {
  id: 'pushServiceShared',
  check: 'packages',
  platform: 'android',
  look: (project) => {
    const vendors = androidVendors(project);
    const taken = (service: Service) =>
      vendors.includes(service.vendor) && !isRemoved(project, service.name) ? [shared(service)] : [];
    return project.android ? [...ofPackages(project), ...ofApp(project)].flatMap(taken) : [];
  },
};

interface Service {
  readonly owner: string;
  readonly name: string;
  readonly action: string;
  readonly vendor: AndroidVendor;
  readonly at: Place;
}

function shared({ owner, name, action, vendor, at }: Service): Draft {
  return { level: 'warning', cause: SHARED, args: [owner, name, action], vendor, at };
}

function ofPackages({ packageJson }: Project): readonly Service[] {
  return [...(packageJson?.dependencies ?? [])].flatMap(([owner, { at }]) => {
    const text = owner === 'react-native-timpush' ? undefined : packageJson?.read(owner, MANIFEST);
    const manifest = text === undefined ? undefined : parsed(new Source(`${owner}/${MANIFEST}`, text));
    return manifest ? services(manifest).map((service) => ({ ...service, owner, at })) : [];
  });
}

/** A manifest of somebody else's that cannot be parsed is not the app's to mend. */
function parsed(source: Source): Manifest | undefined {
  try {
    return parseManifest(source);
  } catch {
    return undefined;
  }
}

function ofApp({ android }: Project): readonly Service[] {
  return (android?.manifests ?? []).flatMap((manifest) =>
    services(manifest).map((service) => ({ ...service, owner: manifest.file })),
  );
}

function services({ components }: Manifest): readonly Omit<Service, 'owner'>[] {
  return components
    .filter((component) => component.name === 'service' && !('tools:node' in component.attributes))
    .flatMap((component) => {
      const heard = actionsOf(component);
      const name = nameOf(component);
      return ACTIONS.filter(([action]) => heard.includes(action)).map(([action, vendor]) => {
        return { name, action, vendor, at: component.at };
      });
    });
}

function actionsOf({ children }: Element): readonly string[] {
  const filters = children.filter(({ name }) => name === 'intent-filter');
  return filters.flatMap((filter) => filter.children.map(nameOf));
}

function nameOf({ attributes }: Element): string {
  return attributes['android:name'] ?? '';
}

/** The app's manifest names it in full, the library's perhaps without its package. */
function isRemoved({ android }: Project, service: string): boolean {
  const components = android?.manifests.flatMap((manifest) => manifest.components) ?? [];
  return components.some(
    (component) => component.attributes['tools:node'] === 'remove' && nameOf(component).endsWith(service),
  );
}
