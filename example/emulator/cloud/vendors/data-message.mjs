// @ts-check

/**
 * The fields that an app shows a data message by.
 *
 * @param {import('../gateway.mjs').Notification} notification
 * @returns {Record<string, string>}
 */
export function dataOf({ title, description, ext, msgID, options: { androidFCMChannelID: channelId } }) {
  return {
    ...(ext && { ext }),
    IMTitle: title,
    IMDesc: description,
    ...(msgID && { IMMsgID: msgID }),
    ...(channelId && { IMChannelID: channelId }),
  };
}
