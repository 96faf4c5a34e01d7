// @ts-nocheck
/**
 * The two samples of Tencent's document of `react-native-tim-push` ("集成 react-native-tim-push 跑通离线推送功能", steps 2 and
 * 3) with the import changed and their blanks filled in. Beyond that they differ only where the document is no
 * JavaScript: `async` before a function that awaits, `const id` for `String id`, `:` for `=` and `{}` around the
 * arguments of `sendMessage`; the second one stands in a function, because a bundle has no `await` outside of one.
 */
import { LogLevelEnum, TencentImSDKPlugin, TimPushPlugin } from 'react-native-timpush';

const cPush = new TimPushPlugin();

export const login = async () => {
  const userID = 'denny'; // userID
  const userSig = 'signature-of-denny'; // userSig
  const res = await TencentImSDKPlugin.v2TIMManager.login(userID, userSig);
  // 判断是否登录成功
  if (res.code === 0) {
    // 初始化离线推送插件
    initPushPlugin();
  }
};

const initPushPlugin = () => {
  cPush.init({
    mi_buz_id: 5218, // 在腾讯云控制台分配的证书ID
    mi_push_app_id: '2882303761517000000', //小米开放平台分配的应用APPID
    mi_push_app_key: '5601700000000', //小米开放平台分配的应用APPKEY
  });
};

export async function send() {
  // 创建文本消息
  const createTextMessage = await TencentImSDKPlugin.v2TIMManager
    .getMessageManager()
    .createTextMessage('test');
  if (createTextMessage.code == 0) {
    const id = createTextMessage.data.id;

    // 发送文本消息
    const sendMessageRes = await TencentImSDKPlugin.v2TIMManager.getMessageManager().sendMessage({
      id: id,
      receiver: 'userID',
      groupID: '',
      offlinePushInfo: {
        title: '', // 推送通知标题。留空字符串时，按照优先级，IM后台自动替换成 sender的昵称 => sender ID。因此，如无特殊需求，该字段议留空，可达到和微信一致的效果
        desc: '', // 推送第二行小字部分
        disablePush: false,
        ext: '', // 推送内额外信息，对方可于单击通知跳转时拿到。建议传含Conversation信息的JSON，用于收件方跳转至对应Chat。可参见下方TUIKit的实例代码。
        androidOPPOChannelID: '', // OPPO的channel ID
      },
    });
    if (sendMessageRes.code == 0) {
      // 发送成功
    }
  }
}
