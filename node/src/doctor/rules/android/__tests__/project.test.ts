import { appOf, overlaid } from '../../../__tests__/good-app';
import { describeRule } from '../../../__tests__/rule-table';
import { nativeFoldersMissing } from '../project';

test('nativeFoldersMissing: finds and is silent before and after prebuild', async () => {
  const app = await appOf({ 'package.json': '{ "dependencies": { "expo": "57.0.0" } }' });
  expect(nativeFoldersMissing.look(app)).toMatchObject([{ level: 'unknown' }]);
  expect(nativeFoldersMissing.look(await appOf(overlaid({}, { 'ios/Podfile': '' })))).toEqual([]);
});

describeRule('appModuleMissing', {
  scripts: ['groovy', 'kotlin'],
  bad: {
    'no script makes an app': {
      app: { 'android/app/build.gradle': 'dependencies { }\n' },
      finds: [{ level: 'unknown', at: 'android', seen: 'No Gradle script in android' }],
    },
  },
});
