import { TencentImSDKPlugin, toChatOfflinePushInfo, withOfflinePush } from 'react-native-timpush';
import { simulate } from 'react-native-timpush/jest';

beforeEach(() => simulate.reset());

test('a message is made and sent', async () => {
  const manager = TencentImSDKPlugin.v2TIMManager.getMessageManager();
  const { data } = await manager.createTextMessage('hi');
  expect(data?.messageInfo).toEqual({ elemType: 1, textElem: { text: 'hi' } });
  const message = { id: data?.id ?? '', receiver: 'denny', groupID: '', offlinePushInfo: { desc: 'hi' } };
  expect(await manager.sendMessage(message)).toMatchObject({ code: 0, data: { userID: 'denny' } });
  expect(manager.sendMessage).toHaveBeenCalledWith(message);
});

test('options for another binding come out as text', async () => {
  const sendMessage = jest.fn(async (message: object) => ({ code: 0, message }));
  const manager = withOfflinePush({ sendMessage });
  await manager.sendMessage({ id: '1', offlinePushInfo: { ext: { chat: 'vinson' }, title: 'Vinson' } });
  expect(sendMessage).toHaveBeenCalledWith({
    id: '1',
    offlinePushInfo: { ext: '{"chat":"vinson"}', title: 'Vinson' },
  });
});

test('options for @tencentcloud/chat have its names', () => {
  const { data } = toChatOfflinePushInfo({
    title: 'Vinson',
    ext: { chat: 'vinson' },
    androidVIVOClassification: 0,
    iOSPushType: 1,
    iOSSound: 'default',
  });
  expect(data?.info).toEqual({
    disablePush: false,
    title: 'Vinson',
    extension: '{"chat":"vinson"}',
    androidInfo: { VIVOClassification: '0' },
    apnsInfo: { sound: 'default', ignoreIOSBadge: false, disableVoipPush: false },
  });
});
