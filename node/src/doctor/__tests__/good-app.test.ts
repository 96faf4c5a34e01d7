import { examine } from '../examine';
import { RULES } from '../rules';
import { appOf, treeWith } from './good-app';

test.each(['groovy', 'kotlin'] as const)('finds nothing wrong with a good app (%s)', async (scripts) => {
  const { findings } = examine(await appOf(treeWith(scripts, {})), RULES, { language: 'en' });
  expect(findings).toEqual([]);
});
