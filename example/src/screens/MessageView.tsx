import { StyleSheet, Text, View } from 'react-native';
import type { OfflinePushWarning } from 'react-native-timpush';
import { useTexts } from '../texts/Language';
import { Notice } from '../ui/Notice';
import { COLORS, GAP, RADIUS } from '../ui/theme';
import type { Message } from '../useMessages';

/** A message, what became of it, and the warnings about its push. */
export function MessageView({ message }: { message: Message }) {
  const { chat: texts, codeAndDesc } = useTexts();
  const { text, state, problem, warnings } = message;
  const outcomes = {
    sending: texts.sending,
    sent: texts.sent,
    failed: texts.notSent,
    pushed: texts.asPush,
  };
  const own = state !== 'pushed';
  return (
    <View style={styles.message}>
      <View style={[styles.bubble, own ? styles.own : styles.others]}>
        <Text style={[styles.text, own && styles.ownText]}>{text}</Text>
      </View>
      <Text style={[styles.outcome, own && styles.ownOutcome]}>{outcomes[state]}</Text>
      {problem && (
        <Notice tone="error" title={texts.notSent} text={codeAndDesc(problem.code, problem.desc)} />
      )}
      {warnings.length > 0 && <Notice tone="warning" title={texts.warnings} text={told(warnings)} />}
    </View>
  );
}

function told(warnings: OfflinePushWarning[]): string {
  return warnings.map(({ happens, todo }) => `${happens} ${todo}`).join('\n\n');
}

const styles = StyleSheet.create({
  message: { gap: GAP / 3 },
  bubble: {
    maxWidth: '85%',
    paddingHorizontal: GAP,
    paddingVertical: GAP * 0.75,
    borderRadius: RADIUS * 1.5,
  },
  own: { alignSelf: 'flex-end', backgroundColor: COLORS.accent },
  others: { alignSelf: 'flex-start', backgroundColor: COLORS.card },
  text: { fontSize: 16, lineHeight: 22, color: COLORS.text },
  ownText: { color: COLORS.onAccent },
  outcome: { fontSize: 13, color: COLORS.faint },
  ownOutcome: { textAlign: 'right' },
});
