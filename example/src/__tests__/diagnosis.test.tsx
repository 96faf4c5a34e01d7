import { render, screen, userEvent } from '@testing-library/react-native';
import { Linking, Share } from 'react-native';
import type { Finding } from 'react-native-timpush';
import { simulate } from 'react-native-timpush/jest';
import { cPush } from '../push';
import { DiagnosisScreen } from '../screens/DiagnosisScreen';
import { LanguageProvider } from '../texts/Language';

const user = userEvent.setup();
const REPORT = 'react-native-timpush 0.1.0 · Xiaomi\nerrors: vendorRefused';
const REFUSED: Finding = {
  check: 'token',
  code: 'vendorRefused',
  level: 'error',
  vendor: 'xiaomi',
  seen: 'Xiaomi refused the registration.',
  todo: 'Check mi_push_app_id.',
  link: 'https://dev.mi.com/console/doc/detail?pId=41',
};
const CONSENT: Finding = {
  check: 'consent',
  code: 'ok',
  level: 'ok',
  seen: 'Consent was given.',
  todo: '',
};

beforeEach(() => simulate.reset());

async function show(findings: Finding[]): Promise<void> {
  simulate.answer('diagnose', { code: 0, data: { at: 1, findings, report: REPORT } });
  await render(
    <LanguageProvider initial="en">
      <DiagnosisScreen />
    </LanguageProvider>,
  );
}

test('what is wrong is shown with its level in words, what to do and where to read more', async () => {
  const openURL = jest.spyOn(Linking, 'openURL').mockResolvedValue(undefined);
  await show([CONSENT, REFUSED]);
  expect(screen.getByText('Error · Token')).toBeOnTheScreen();
  expect(screen.getByText('→ Check mi_push_app_id.')).toBeOnTheScreen();
  await user.press(screen.getByRole('link', { name: 'Read more' }));
  expect(openURL).toHaveBeenCalledWith(REFUSED.link);
});

test('what is fine is counted, and shown on demand', async () => {
  await show([CONSENT, REFUSED]);
  expect(screen.getByText('Fine: 1')).toBeOnTheScreen();
  expect(screen.queryByText(CONSENT.seen)).toBeNull();
  await user.press(screen.getByRole('button', { name: 'Show what is fine' }));
  expect(screen.getByText(CONSENT.seen)).toBeOnTheScreen();
});

test('a note is shown after what is wrong', async () => {
  const note: Finding = { check: 'limits', code: 'ok', level: 'ok', seen: 'Few a day.', todo: 'Apply.' };
  await show([note, REFUSED]);
  const titles = screen.getAllByText(/^(Error|Note) · /);
  expect(titles.map((title) => title.props.children)).toEqual(['Error · Token', "Note · Vendor's limits"]);
  expect(screen.getByText('Fine: 0')).toBeOnTheScreen();
});

test('a phone on which nothing is wrong says so', async () => {
  await show([CONSENT]);
  expect(screen.getByText('Nothing wrong was found.')).toBeOnTheScreen();
});

test('the report is shared as it is', async () => {
  const share = jest
    .spyOn(Share, 'share')
    .mockResolvedValue({ action: 'sharedAction', activityType: undefined });
  await show([REFUSED]);
  await user.press(screen.getByRole('button', { name: 'Copy or share the report' }));
  expect(share).toHaveBeenCalledWith({ message: REPORT });
});

test('another language asks again in it, and so does a second check', async () => {
  await show([]);
  await user.press(screen.getByRole('button', { name: '中文' }));
  await user.press(screen.getByRole('button', { name: '重新检查' }));
  const asked = jest.mocked(cPush.diagnose).mock.calls;
  expect(asked).toEqual([[{ language: 'en' }], [{ language: 'zh' }], [{ language: 'zh' }]]);
});

test('a diagnosis that fails says why', async () => {
  simulate.answer('diagnose', { code: 880001, desc: 'The engine does not run' });
  await render(<DiagnosisScreen />);
  expect(screen.getByRole('alert')).toHaveTextContent('The diagnosis failedThe engine does not run (880001)');
});
