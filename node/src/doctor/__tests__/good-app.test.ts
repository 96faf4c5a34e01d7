import { examine } from '../examine';
import { RULES } from '../rules';
import { appWith } from './good-app';

test.each(['groovy', 'kotlin'] as const)('finds nothing wrong with a good app (%s)', async (scripts) => {
  const { findings } = examine(await appWith(scripts, {}), RULES, { language: 'en' });
  expect(findings).toEqual([]);
});
