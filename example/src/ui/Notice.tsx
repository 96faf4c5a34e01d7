import type { ReactNode } from 'react';
import { StyleSheet, Text, View } from 'react-native';
import { GAP, RADIUS, TONES, type Tone } from './theme';

const ALERT = { role: 'alert', 'aria-live': 'polite' } as const;

interface NoticeProps {
  tone: Tone;
  title: string;
  text?: string;
  children?: ReactNode;
}

/** Something that the user should read; a screen reader says errors at once. */
export function Notice({ tone, title, text, children }: NoticeProps) {
  const color = { color: TONES[tone].text };
  return (
    <View style={[styles.notice, { backgroundColor: TONES[tone].pale }]}>
      <View accessible style={styles.words} {...(tone === 'error' && ALERT)}>
        <Text style={[styles.title, color]}>{title}</Text>
        {text && (
          <Text selectable style={[styles.text, color]}>
            {text}
          </Text>
        )}
      </View>
      {children}
    </View>
  );
}

/** One word in its colour. */
export function Badge({ tone, text }: { tone: Tone; text: string }) {
  return (
    <View style={[styles.badge, { backgroundColor: TONES[tone].pale }]}>
      <Text style={[styles.word, { color: TONES[tone].text }]}>{text}</Text>
    </View>
  );
}

const styles = StyleSheet.create({
  notice: { padding: GAP, gap: GAP / 2, borderRadius: RADIUS },
  words: { gap: GAP / 2 },
  title: { fontSize: 15, fontWeight: '700' },
  text: { fontSize: 15, lineHeight: 21 },
  badge: { flexShrink: 1, paddingHorizontal: 10, paddingVertical: 4, borderRadius: RADIUS },
  word: { fontSize: 14, fontWeight: '700' },
});
