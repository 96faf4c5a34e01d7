import { useState } from 'react';
import { SafeAreaView, StyleSheet } from 'react-native';
import { ChatScreen } from './src/ChatScreen';
import { HomeScreen } from './src/HomeScreen';
import { LoginScreen } from './src/LoginScreen';
import { logOut } from './src/push';
import { useOpenedChat } from './src/useOpenedChat';

/** Three plain screens: log in, the registration with a list of chats, and one chat. */
export function App() {
  const [user, setUser] = useState('');
  const [chat, setChat] = useOpenedChat();

  const leave = async () => {
    await logOut();
    setUser('');
  };

  return (
    <SafeAreaView style={styles.page}>
      {user === '' && <LoginScreen onLogin={setUser} />}
      {user !== '' && chat === '' && <HomeScreen user={user} onOpen={setChat} onLogout={leave} />}
      {user !== '' && chat !== '' && <ChatScreen user={user} chat={chat} onClose={() => setChat('')} />}
    </SafeAreaView>
  );
}

const styles = StyleSheet.create({ page: { flex: 1, padding: 16, gap: 12 } });
