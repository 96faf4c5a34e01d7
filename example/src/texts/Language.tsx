import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { I18nManager } from 'react-native';
import type { Language } from 'react-native-timpush';
import { en, type Texts } from './en';
import { zh } from './zh';

const TEXTS: Record<Language, Texts> = { en, zh };

interface Spoken {
  language: Language;
  texts: Texts;
  speak: (language: Language) => void;
}

const Context = createContext<Spoken>({ language: 'en', texts: en, speak: () => {} });

/** Gives the screens their texts, at first in the phone's language. */
export function LanguageProvider({ initial = phoneLanguage(), children }: LanguageProviderProps) {
  const [language, speak] = useState<Language>(initial);
  const spoken = useMemo(() => ({ language, texts: TEXTS[language], speak }), [language]);
  return <Context.Provider value={spoken}>{children}</Context.Provider>;
}

interface LanguageProviderProps {
  initial?: Language;
  children: ReactNode;
}

/** The language on screen, and its texts. */
export function useLanguage(): Spoken {
  return useContext(Context);
}

/** The texts of the language on screen. */
export function useTexts(): Texts {
  return useLanguage().texts;
}

function phoneLanguage(): Language {
  return I18nManager.getConstants().localeIdentifier?.startsWith('zh') ? 'zh' : 'en';
}
