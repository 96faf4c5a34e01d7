import { Linking, Pressable, StyleSheet, Text } from 'react-native';
import type { Finding } from 'react-native-timpush';
import { useTexts } from '../texts/Language';
import { Notice } from '../ui/Notice';
import { COLORS, TONES, TOUCH } from '../ui/theme';

/** Nothing is wrong, and there is something to know all the same. */
export function isNote({ level, todo }: Finding): boolean {
  return level === 'ok' && todo !== '';
}

/** One thing that was looked at: its level in colour and in words, what was seen, and what to do. */
export function FindingView({ finding }: { finding: Finding }) {
  const { levels, checks, diagnosis } = useTexts();
  const { check, seen, todo, link } = finding;
  const word = isNote(finding) ? diagnosis.note : levels[finding.level];
  const tone = isNote(finding) ? 'unknown' : finding.level;
  return (
    <Notice tone={tone} title={`${word} · ${checks[check]}`} text={seen}>
      {todo !== '' && <Text style={[styles.todo, { color: TONES[tone].text }]}>→ {todo}</Text>}
      {link && (
        <Pressable role="link" style={styles.link} onPress={() => Linking.openURL(link)}>
          <Text style={styles.linkText}>{diagnosis.readMore}</Text>
        </Pressable>
      )}
    </Notice>
  );
}

const styles = StyleSheet.create({
  todo: { fontSize: 15, lineHeight: 21, fontWeight: '600' },
  link: { minHeight: TOUCH, justifyContent: 'center' },
  linkText: { fontSize: 15, fontWeight: '600', color: COLORS.accent },
});
