import { ActivityIndicator, Pressable, StyleSheet, Text } from 'react-native';
import { COLORS, GAP, RADIUS, TOUCH } from './theme';

interface Props {
  title: string;
  onPress: () => void;
  kind?: 'primary' | 'plain';
  busy?: boolean;
  disabled?: boolean;
}

/** A button that takes no second press while it is busy. */
export function Button({ title, onPress, kind = 'primary', busy = false, disabled = false }: Props) {
  const off = busy || disabled;
  const primary = kind === 'primary';
  return (
    <Pressable
      role="button"
      aria-label={title}
      aria-disabled={off}
      aria-busy={busy}
      disabled={off}
      onPress={onPress}
      style={({ pressed }) => [
        styles.button,
        primary ? styles.primary : styles.plain,
        (pressed || off) && styles.dimmed,
      ]}
    >
      {busy && <ActivityIndicator color={primary ? COLORS.onAccent : COLORS.accent} />}
      <Text style={[styles.title, primary && styles.onAccent]}>{title}</Text>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  button: {
    minHeight: TOUCH,
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'center',
    gap: GAP / 2,
    paddingHorizontal: GAP * 1.5,
    borderRadius: RADIUS,
  },
  primary: { backgroundColor: COLORS.accent },
  plain: { backgroundColor: COLORS.accentPale },
  dimmed: { opacity: 0.55 },
  title: { fontSize: 16, fontWeight: '600', color: COLORS.accent, textAlign: 'center' },
  onAccent: { color: COLORS.onAccent },
});
