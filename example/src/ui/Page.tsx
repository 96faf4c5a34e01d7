import { type ReactNode, useRef } from 'react';
import { Pressable, ScrollView, type ScrollViewInstance, StyleSheet, Text, View } from 'react-native';
import type { Language } from 'react-native-timpush';
import { useLanguage } from '../texts/Language';
import { COLORS, GAP, TOUCH } from './theme';

const NAMES: Record<Language, string> = { en: 'English', zh: '中文' };

interface Props {
  title: string;
  /** Where the screen was opened from, if it leads back. */
  back?: { label: string; onPress: () => void };
  /** Whether what comes last is to be seen. */
  follow?: boolean;
  children: ReactNode;
}

/** A screen: its title, the switch of the language, and what scrolls below. */
export function Page({ title, back, follow = false, children }: Props) {
  const content = useRef<ScrollViewInstance>(null);
  return (
    <View style={styles.page}>
      <View style={styles.head}>
        {back && (
          <Pressable role="button" aria-label={back.label} style={styles.back} onPress={back.onPress}>
            <Text style={styles.arrow}>‹</Text>
          </Pressable>
        )}
        <Text role="heading" style={styles.title}>
          {title}
        </Text>
        <LanguageSwitch />
      </View>
      <ScrollView
        ref={content}
        contentContainerStyle={styles.content}
        keyboardShouldPersistTaps="handled"
        onContentSizeChange={() => follow && content.current?.scrollToEnd()}
      >
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
    paddingHorizontal: GAP * 1.5,
  },
  title: { flex: 1, fontSize: 26, fontWeight: '800', color: COLORS.text },
  back: { width: TOUCH, minHeight: TOUCH, marginLeft: -GAP, alignItems: 'center', justifyContent: 'center' },
  arrow: { fontSize: 34, lineHeight: 38, color: COLORS.accent },
  language: { minHeight: TOUCH, justifyContent: 'center', paddingHorizontal: GAP / 2 },
  languageName: { fontSize: 15, fontWeight: '600', color: COLORS.accent },
  content: { padding: GAP * 1.5, paddingTop: GAP / 2, gap: GAP },
});
