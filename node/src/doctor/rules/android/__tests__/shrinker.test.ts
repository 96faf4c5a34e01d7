import { swap } from '../../../__tests__/good-app';
import { describeRule } from '../../../__tests__/rule-table';

const BOTH = ['groovy', 'kotlin'] as const;
const SCRIPT = 'android/app/build.gradle';
const RULES = 'android/app/proguard-rules.pro';
const keepRules = (inner: string) =>
  swap(
    '        release {\n',
    `        release {\n            optimization {\n                keepRules {\n                    ${inner}\n                }\n            }\n`,
  );

describeRule('consumerRulesIgnored', {
  scripts: BOTH,
  bad: {
    'of all libraries': {
      app: { [SCRIPT]: keepRules('ignoreAllExternalDependencies(true)') },
      finds: [{ level: 'warning', at: `${SCRIPT}:@`, seen: 'ignoreAllExternalDependencies(true)' }],
    },
    'of one that is for push': {
      app: { [SCRIPT]: keepRules('ignoreFrom("com.huawei.hms:push")') },
      finds: [{ level: 'warning', at: `${SCRIPT}:@`, seen: 'com.huawei.hms:push' }],
    },
  },
  fine: {
    'of another': { app: { [SCRIPT]: keepRules('ignoreFrom("org.example:lib")') } },
    'of none': { app: { [SCRIPT]: keepRules('ignoreAllExternalDependencies(false)') } },
  },
});

describeRule('warningsSilenced', {
  scripts: BOTH,
  bad: {
    'all of them': {
      app: { [RULES]: '# rules\n-dontwarn **\n-ignorewarnings # for now\n' },
      finds: [
        { level: 'warning', at: `${RULES}:2`, seen: '-dontwarn **' },
        { level: 'warning', at: `${RULES}:3`, seen: '-ignorewarnings' },
      ],
    },
  },
  fine: {
    'those of one library': { app: { [RULES]: '-dontwarn org.example.**\n' } },
    'in a file that the build does not name': { app: { 'android/app/old-rules.pro': '-ignorewarnings\n' } },
  },
});

describeRule('callsStripped', {
  scripts: BOTH,
  bad: {
    'of this package': {
      app: { [RULES]: '-assumenosideeffects class com.timpush.** { *; }\n' },
      finds: [{ level: 'error', at: `${RULES}:1`, seen: 'com.timpush.**' }],
    },
  },
  fine: { logs: { app: { [RULES]: '-assumenosideeffects class android.util.Log { *; }\n' } } },
});
