import {
  type ConfigPlugin,
  withDangerousMod,
  withEntitlementsPlist,
  withFinalizedMod,
  withInfoPlist,
} from 'expo/config-plugins';
import type { Settings } from '../settings';
import { type Addition, APS, MODES, REMOTE_NOTIFICATION, remember, takeBack } from './added';
import { withImPod } from './podfile';

const INTERCEPTION = 'TimPushAutomaticInterception';

/** APNs' entitlement, the background mode, the switch in Info.plist, and the IM SDK's pod. */
export const withIos: ConfigPlugin<Settings> = (config, settings) => {
  const { ios } = settings;
  const added = new Set<Addition>();
  const before = withDangerousMod(config, [
    'ios',
    (app) => {
      takeBack(app.modRequest.projectRoot);
      return app;
    },
  ]);
  const entitled = withEntitlementsPlist(before, (app) => {
    if (ios && app.modResults[APS] === undefined) {
      app.modResults[APS] = 'development';
      added.add(APS);
    }
    if (ios?.apsEnvironment) {
      app.modResults[APS] = ios.apsEnvironment;
    }
    return app;
  });
  const described = withInfoPlist(entitled, (app) => {
    const modes = app.modResults[MODES] ?? [];
    if (ios?.backgroundNotifications && !modes.includes(REMOTE_NOTIFICATION)) {
      app.modResults[MODES] = [...modes, REMOTE_NOTIFICATION];
      added.add(REMOTE_NOTIFICATION);
    }
    const { [INTERCEPTION]: _before, ...others } = app.modResults;
    app.modResults = ios?.automaticInterception === false ? { ...others, [INTERCEPTION]: false } : others;
    return app;
  });
  const finished = withFinalizedMod(described, [
    'ios',
    (app) => {
      remember(app.modRequest.projectRoot, added);
      return app;
    },
  ]);
  return withImPod(finished, settings);
};
