import {
  createNavigatorFactory,
  type RouteProp,
  StackRouter,
  useNavigationBuilder,
} from '@react-navigation/native';
import { useEffect } from 'react';
import type { Screens as ScreenList } from '../linking';

type Props = Parameters<typeof useNavigationBuilder>[1];

/** The least that a navigator can be: it shows the screen on top. */
function TopOfStack(props: Props) {
  // @ts-expect-error React Navigation's types do not fit each other under exactOptionalPropertyTypes.
  const { state, descriptors, NavigationContent } = useNavigationBuilder(StackRouter, props);
  const top = state.routes[state.index];
  return <NavigationContent>{top && descriptors[top.key]?.render()}</NavigationContent>;
}

const Stack = createNavigatorFactory(TopOfStack)();

function Chat({ id, opened }: { id: string; opened: unknown[] }) {
  useEffect(() => void opened.push(id), [id, opened]);
  return null;
}

/** The screens of `linking.ts`; a chat says with whom it is. */
export function Screens({ opened }: { opened: unknown[] }) {
  return (
    <Stack.Navigator>
      <Stack.Screen name="Home">{() => null}</Stack.Screen>
      <Stack.Screen name="Chat">
        {({ route }: { route: RouteProp<ScreenList, 'Chat'> }) => (
          <Chat id={route.params.id} opened={opened} />
        )}
      </Stack.Screen>
    </Stack.Navigator>
  );
}
