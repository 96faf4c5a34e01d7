import type { ReactNode } from 'react';
import { StyleSheet, Text, View } from 'react-native';
import { COLORS, GAP, RADIUS } from './theme';

/** A part of a page, with a heading if it has one. */
export function Card({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <View style={styles.card}>
      {title && (
        <Text role="heading" style={styles.title}>
          {title}
        </Text>
      )}
      {children}
    </View>
  );
}

/** What something is, and its value. */
export function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View style={styles.row}>
      <Text style={styles.label}>{label}</Text>
      {typeof children === 'string' ? <Text style={styles.value}>{children}</Text> : children}
    </View>
  );
}

const styles = StyleSheet.create({
  card: { padding: GAP * 1.25, gap: GAP, borderRadius: RADIUS, backgroundColor: COLORS.card },
  title: { fontSize: 17, fontWeight: '700', color: COLORS.text },
  row: { flexDirection: 'row', alignItems: 'center', justifyContent: 'space-between', gap: GAP },
  label: { fontSize: 15, color: COLORS.faint },
  value: { flexShrink: 1, fontSize: 15, fontWeight: '600', color: COLORS.text, textAlign: 'right' },
});
