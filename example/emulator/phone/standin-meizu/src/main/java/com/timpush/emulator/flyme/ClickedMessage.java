package com.timpush.emulator.flyme;

import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import java.util.Iterator;
import org.json.JSONException;
import org.json.JSONObject;

/** A notification that is shown or was tapped, as the push service sent it: {@code clickTypeInfo} of Meizu's server API. */
public abstract class ClickedMessage {
    /** What the tap comes as. */
    public static final String METHOD = "private";

    /** What a notification comes as that Flyme shows. */
    public static final String ARRIVED = "notification_arrived";

    private static final int APP = 0;
    private static final int ACTIVITY = 1;
    private static final int URI = 2;

    private final JSONObject message;
    private final JSONObject click;

    protected ClickedMessage(String json) {
        try {
            message = new JSONObject(json);
            click = message.getJSONObject("clickTypeInfo");
        } catch (JSONException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public String getTitle() {
        return message.optString("title");
    }

    public String getContent() {
        return message.optString("content");
    }

    /** 0: a notification. */
    public int getPushType() {
        return 0;
    }

    public String getTaskId() {
        return message.optString("taskId");
    }

    public int getNotifyId() {
        return message.optInt("notifyId");
    }

    /** The URI, else the app's own text, else the parameters as a JSON object. */
    public String getSelfDefineContentString() {
        if (!click.optString("url").isEmpty()) {
            return click.optString("url");
        }
        return click.optString("customAttribute", parameters().toString());
    }

    @Override
    public String toString() {
        return "MzPushMessage{taskId=" + getTaskId() + "}";
    }

    /** Opens what the click type names. Self-defined content is left to the app. */
    public void open(Context context) {
        Intent intent = intent(context);
        if (intent != null) {
            intent.putExtra("platform_extra", "{\"task_id\":\"" + getTaskId() + "\"}");
            context.startActivity(intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK));
        }
    }

    private Intent intent(Context context) {
        String name = context.getPackageName();
        return switch (click.optInt("clickType")) {
            case APP -> withParameters(context.getPackageManager().getLaunchIntentForPackage(name));
            case ACTIVITY -> withParameters(new Intent().setClassName(name, click.optString("activity")));
            case URI -> new Intent(Intent.ACTION_VIEW, Uri.parse(click.optString("url")));
            default -> null;
        };
    }

    private Intent withParameters(Intent intent) {
        for (Iterator<String> names = parameters().keys(); names.hasNext(); ) {
            String name = names.next();
            intent.putExtra(name, parameters().optString(name));
        }
        return intent;
    }

    private JSONObject parameters() {
        JSONObject parameters = click.optJSONObject("parameters");
        return parameters == null ? new JSONObject() : parameters;
    }
}
