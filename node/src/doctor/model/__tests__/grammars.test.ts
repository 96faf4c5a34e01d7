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

test("reads names that Groovy's grammar takes for keywords", async () => {
  const script = `dependencies {
    implementation('com.example:one:1.0') {
        exclude(group: 'org.json', module: 'json') // the phone has it
    }
    implementation('com.example:two:2.0')
}
apply plugin: 'com.android.application'
`;
  const { android, broken } = await openProject(filesInMemory({ 'android/app/build.gradle': script }));
  expect(android?.app?.script.dependencies.map(({ module }) => module)).toEqual([
    'com.example:one',
    'com.example:two',
  ]);
  expect(broken).toEqual([]);
});
