/**
 * The example app without its screens: what a finger or an eye does on a phone comes as a call of a function of
 * `globalThis.__phone`.
 */
import {
  type ReceivedMessage,
  type Status,
  type Tap,
  TencentImSDKPlugin,
  withOfflinePush,
} from 'react-native-timpush';
import { chatOf, cPush, logIn, logOut, sendText } from '../../../app/push';
import * as bench from './bench';
import { optionsCalls } from './benchOptions';
