import type { ReactNode } from 'react';
import { Pressable, ScrollView, StyleSheet, Text, View } from 'react-native';
import type { Language } from 'react-native-timpush';
import { useLanguage } from '../texts/Language';
import { COLORS, GAP, TOUCH } from './theme';

const NAMES: Record<Language, string> = { en: 'English', zh: '中文' };

/** A screen: its title, the switch of the language, and what scrolls below. */
export function Page({ title, children }: { title: string; children: ReactNode }) {
  return (
    <View style={styles.page}>
      <View style={styles.head}>
        <Text role="heading" style={styles.title}>
          {title}
        </Text>
        <LanguageSwitch />
      </View>
      <ScrollView contentContainerStyle={styles.content} keyboardShouldPersistTaps="handled">
        {children}
      </ScrollView>
    </View>
  );
}

function LanguageSwitch() {
  const { language, speak } = useLanguage();
  const other = language === 'en' ? 'zh' : 'en';
  return (
    <Pressable role="button" aria-label={NAMES[other]} style={styles.language} onPress={() => speak(other)}>
      <Text style={styles.languageName}>{NAMES[other]}</Text>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  page: { flex: 1 },
  head: {
    minHeight: TOUCH + GAP,
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingHorizontal: GAP * 1.5,
  },
  title: { flexShrink: 1, fontSize: 26, fontWeight: '800', color: COLORS.text },
  language: { minHeight: TOUCH, justifyContent: 'center', paddingHorizontal: GAP / 2 },
  languageName: { fontSize: 15, fontWeight: '600', color: COLORS.accent },
  content: { padding: GAP * 1.5, paddingTop: GAP / 2, gap: GAP },
});
