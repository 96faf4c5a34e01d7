import { useState } from 'react';
import { StatusBar, StyleSheet } from 'react-native';
import { SafeAreaProvider, SafeAreaView } from 'react-native-safe-area-context';
import { ChatsScreen } from './src/screens/ChatsScreen';
import { DiagnosisScreen } from './src/screens/DiagnosisScreen';
import { LoginScreen } from './src/screens/LoginScreen';
import { PushScreen } from './src/screens/PushScreen';
import { LanguageProvider } from './src/texts/Language';
import { type Tab, Tabs } from './src/ui/Tabs';
import { COLORS } from './src/ui/theme';
import { useMessages } from './src/useMessages';
import { useOpenedChat } from './src/useOpenedChat';

/** Log in and registration, chats, and a diagnosis. */
export function App() {
  return (
    <SafeAreaProvider>
      <StatusBar barStyle="dark-content" />
      <LanguageProvider>
        <SafeAreaView style={styles.screen}>
          <Screens />
        </SafeAreaView>
      </LanguageProvider>
    </SafeAreaProvider>
  );
}

function Screens() {
  const [user, setUser] = useState('');
  const [tab, setTab] = useState<Tab>('push');
  const [chat, openChat] = useOpenedChat(() => setTab('chats'));
  const { messages, send } = useMessages(user);
  return (
    <>
      {tab === 'push' && user === '' && <LoginScreen onLogin={setUser} />}
      {tab === 'push' && user !== '' && <PushScreen user={user} onLogout={() => setUser('')} />}
      {tab === 'chats' && (
        <ChatsScreen user={user} chat={chat} messages={messages} onOpen={openChat} onSend={send} />
      )}
      {tab === 'diagnosis' && <DiagnosisScreen />}
      <Tabs selected={tab} onSelect={setTab} />
    </>
  );
}

const styles = StyleSheet.create({ screen: { flex: 1, backgroundColor: COLORS.page } });
