import { Platform } from 'react-native';

/** Colours that can be read on each other: at least 4.5 to 1. */
export const COLORS = {
  page: '#f2f4f7',
  card: '#ffffff',
  text: '#14181f',
  faint: '#5b6472',
  line: '#dde2e9',
  accent: '#0b5fd0',
  accentPale: '#e6effb',
  onAccent: '#ffffff',
} as const;

/** How a finding, a status or a notice looks. */
export const TONES = {
  ok: { text: '#0a6b3d', pale: '#e3f5eb' },
  warning: { text: '#855000', pale: '#fff3d9' },
  error: { text: '#b3182a', pale: '#fdeaec' },
  unknown: { text: '#5b6472', pale: '#eceff3' },
} as const;

export type Tone = keyof typeof TONES;

/** A finger needs that much. */
export const TOUCH = 44;
export const GAP = 12;
export const RADIUS = 12;

/** For codes and reports. */
export const MONOSPACE = Platform.select({ ios: 'Menlo', default: 'monospace' });
