import type { ConfigPlugin } from 'expo/config-plugins';

const withTimPush: ConfigPlugin = (config) => config;

export default withTimPush;
