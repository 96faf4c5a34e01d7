import { render, screen, userEvent } from '@testing-library/react-native';
import { App } from '../../App';

/** Types into the fields of the first screen and presses its button. */
export async function logInAs(userID: string): Promise<void> {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('User ID'), userID);
  await user.type(screen.getByLabelText('UserSig'), `signature-of-${userID}`);
  await user.press(screen.getByRole('button', { name: 'Log in' }));
}

/** The app, with somebody logged in. */
export async function openLoggedIn(userID: string): Promise<void> {
  await render(<App />);
  await logInAs(userID);
}
