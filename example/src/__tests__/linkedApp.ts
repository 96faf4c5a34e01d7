import type { EmitterSubscription } from 'react-native';
import { simulate } from 'react-native-timpush/jest';
import type { Screens } from '../linking';

/** From the native side to JavaScript, then to a screen, which may ask the native side again. */
const ROUNDS = 5;

type Opener = (event: { url: string }) => void;

/** React Native's links: one may have started the app, later ones come by `open`. */
function linksOf({ Linking }: typeof import('react-native'), initial: string | undefined) {
  const openers = new Set<Opener>();
  jest.mocked(Linking.getInitialURL).mockResolvedValue(initial ?? null);
  jest.mocked(Linking.addEventListener).mockImplementation((_event, opener: Opener) => {
    openers.add(opener);
    return { remove: () => openers.delete(opener) } as unknown as EmitterSubscription;
  });
  return {
    open: (url: string) => {
      for (const opener of openers) {
        opener({ url });
      }
    },
  };
}

/** Fresh copies of everything, so that each app is another process. */
function load() {
  jest.resetModules();
  return {
    react: require('react') as typeof import('react'),
    reactNative: require('react-native') as typeof import('react-native'),
    container: require('@react-navigation/native') as typeof import('@react-navigation/native'),
    testing:
      require('@testing-library/react-native/pure') as typeof import('@testing-library/react-native/pure'),
    linking: require('../linking') as typeof import('../linking'),
    stack: require('./Stack') as typeof import('./Stack'),
  };
}

export type App = Awaited<ReturnType<typeof openApp>>;

/** An app with a real `NavigationContainer`, started by a link if one is given. */
export async function openApp(url?: string) {
  const { react, reactNative, container, testing, linking, stack } = load();
  const links = linksOf(reactNative, url);
  const { navigation } = linking;
  const routes = () => navigation.getRootState()?.routes ?? [];
  const opened: unknown[] = [];
  const props = {
    ref: navigation,
    linking: linking.linking,
    children: react.createElement(stack.Screens, { opened }),
  };
  const { unmount } = await testing.render(
    react.createElement(container.NavigationContainer<Screens>, props),
  );
  const settle = async (change = () => {}) => {
    await testing.act(async () => change());
    for (let round = 0; round < ROUNDS; round += 1) {
      await testing.act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    }
  };
  await settle();
  return {
    /** The screens, the one on top last, with their parameters if they have any. */
    screens: () => routes().map(({ name, params }) => (params ? [name, params] : name)),
    /** With whom a chat was on top, one after the other. */
    opened: () => opened,
    tap: (tap: Parameters<typeof simulate.tap>[0]) => settle(() => void simulate.tap(tap)),
    link: (link: string) => settle(() => links.open(link)),
    close: unmount,
  };
}
