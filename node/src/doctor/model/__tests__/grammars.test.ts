import { filesInMemory } from '../../files';
import { openProject } from '../../project';

test('reads an app with scripts in both languages', async () => {
  const files = {
    'android/settings.gradle.kts': 'include(":app")\n',
    'android/app/build.gradle':
      'apply plugin: "com.android.application"\nandroid { namespace "com.example" }\n',
  };
  const { android, broken } = await openProject(filesInMemory(files));
  expect(broken).toEqual([]);
  expect(android?.app?.namespace?.value).toBe('com.example');
});
