package com.xiaomi.mipush.sdk;

import android.os.Bundle;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

public class MiPushCommandMessage implements Serializable {
    private static final long serialVersionUID = 1L;

    private String command;
    private long resultCode;
    private String reason;
    private String category;
    private ArrayList<String> commandArguments;
    private ArrayList<String> autoMarkPkgs;

    public String getCommand() {
        return command;
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public long getResultCode() {
        return resultCode;
    }

    public void setResultCode(long resultCode) {
        this.resultCode = resultCode;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public List<String> getCommandArguments() {
        return commandArguments;
    }

    public void setCommandArguments(List<String> commandArguments) {
        this.commandArguments = commandArguments == null ? null : new ArrayList<>(commandArguments);
    }

    public List<String> getAutoMarkPkgs() {
        return autoMarkPkgs;
    }

    public void setAutoMarkPkgs(List<String> autoMarkPkgs) {
        this.autoMarkPkgs = autoMarkPkgs == null ? null : new ArrayList<>(autoMarkPkgs);
    }

    public Bundle toBundle() {
        Bundle bundle = new Bundle();
        bundle.putString("command", command);
        bundle.putLong("resultCode", resultCode);
        bundle.putString("reason", reason);
        bundle.putStringArrayList("commandArguments", commandArguments);
        bundle.putString("category", category);
        bundle.putStringArrayList("autoMarkPkgs", autoMarkPkgs);
        return bundle;
    }

    public static MiPushCommandMessage fromBundle(Bundle bundle) {
        MiPushCommandMessage message = new MiPushCommandMessage();
        message.command = bundle.getString("command");
        message.resultCode = bundle.getLong("resultCode");
        message.reason = bundle.getString("reason");
        message.commandArguments = bundle.getStringArrayList("commandArguments");
        message.category = bundle.getString("category");
        message.autoMarkPkgs = bundle.getStringArrayList("autoMarkPkgs");
        return message;
    }

    @Override
    public String toString() {
        return "MiPushCommandMessage{command=" + command + ", resultCode=" + resultCode + "}";
    }
}
