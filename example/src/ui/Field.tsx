import { StyleSheet, Text, TextInput, type TextInputProps, View } from 'react-native';
import { COLORS, GAP, RADIUS, TOUCH } from './theme';

interface Props extends TextInputProps {
  label: string;
  hint?: string;
}

/** A line of text to fill in, with its label above. */
export function Field({ label, hint, ...input }: Props) {
  return (
    <View style={styles.field}>
      <Text style={styles.label}>{label}</Text>
      <TextInput
        aria-label={label}
        accessibilityHint={hint}
        autoCapitalize="none"
        autoCorrect={false}
        style={styles.input}
        {...input}
      />
      {hint && <Text style={styles.hint}>{hint}</Text>}
    </View>
  );
}

const styles = StyleSheet.create({
  field: { gap: GAP / 2 },
  label: { fontSize: 14, fontWeight: '600', color: COLORS.faint },
  input: {
    minHeight: TOUCH,
    paddingHorizontal: GAP,
    borderWidth: 1,
    borderColor: COLORS.line,
    borderRadius: RADIUS,
    backgroundColor: COLORS.card,
    fontSize: 16,
    color: COLORS.text,
  },
  hint: { fontSize: 13, color: COLORS.faint },
});
