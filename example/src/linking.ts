/**
 * Taps as links, for an app with React Navigation: `<NavigationContainer ref={navigation} linking={linking}>`. It takes
 * the place of `useOpenedChat.ts`.
 */
import { createNavigationContainerRef, type LinkingOptions } from '@react-navigation/native';
import { Linking } from 'react-native';
import type { Conversation, Tap } from 'react-native-timpush';
import { cPush } from './push';

/** The screens, and what each is opened with. */
export type Screens = { Home: undefined; Chat: Conversation };

const PREFIX = 'timpush-example://';

/** For the `ref` of the `NavigationContainer`. */
export const navigation = createNavigationContainerRef<Screens>();

/** For its `linking`: a notification that started the app, later ones, and the app's own links. */
export const linking: LinkingOptions<Screens> = {
  prefixes: [PREFIX],
  config: { initialRouteName: 'Home', screens: { Home: '', Chat: 'chat/:type/:id' } },
  getInitialURL: async () => {
    const { data } = await cPush.getInitialNotification();
    return urlOf(data) ?? Linking.getInitialURL();
  },
  subscribe: (open) => {
    const links = Linking.addEventListener('url', ({ url }) => open(url));
    const unsubscribe = onceReady(() => cPush.on('notificationClicked', (tap) => openTapped(tap, open)));
    return () => {
      links.remove();
      unsubscribe();
    };
  },
};

function openTapped(tap: Tap, open: (url: string) => void): void {
  const url = urlOf(tap);
  if (url) {
    open(url);
  }
}

/** An ID may hold any character: groups' begin with `@TGS#`. */
function urlOf(tap: Tap | undefined): string | undefined {
  const conversation = tap?.conversation;
  return conversation && `${PREFIX}chat/${conversation.type}/${encodeURIComponent(conversation.id)}`;
}

/** Subscribes once the container has its screens: until then it drops links, and the engine holds taps. */
function onceReady(subscribe: () => () => void): () => void {
  if (navigation.isReady()) {
    return subscribe();
  }
  let stop = navigation.addListener('ready', () => {
    stop();
    stop = subscribe();
  });
  return () => stop();
}
