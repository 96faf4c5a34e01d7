import { Pressable, StyleSheet, Text, View } from 'react-native';
import { useTexts } from '../texts/Language';
import { COLORS, GAP, TOUCH } from './theme';

const TABS = ['push', 'chats', 'diagnosis'] as const;

/** The app's screens. */
export type Tab = (typeof TABS)[number];

/** The bar at the bottom. */
export function Tabs({ selected, onSelect }: { selected: Tab; onSelect: (tab: Tab) => void }) {
  const { tabs } = useTexts();
  return (
    <View role="tablist" style={styles.bar}>
      {TABS.map((tab) => (
        <Pressable
          key={tab}
          role="tab"
          aria-label={tabs[tab]}
          aria-selected={tab === selected}
          onPress={() => onSelect(tab)}
          style={[styles.tab, tab === selected && styles.selected]}
        >
          <Text style={[styles.name, tab === selected && styles.selectedName]}>{tabs[tab]}</Text>
        </Pressable>
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  bar: {
    flexDirection: 'row',
    borderTopWidth: 1,
    borderColor: COLORS.line,
    backgroundColor: COLORS.card,
  },
  tab: {
    flex: 1,
    minHeight: TOUCH + GAP / 2,
    alignItems: 'center',
    justifyContent: 'center',
    borderTopWidth: 3,
    borderColor: COLORS.card,
  },
  selected: { borderColor: COLORS.accent },
  name: { fontSize: 15, color: COLORS.faint },
  selectedName: { fontWeight: '700', color: COLORS.accent },
});
