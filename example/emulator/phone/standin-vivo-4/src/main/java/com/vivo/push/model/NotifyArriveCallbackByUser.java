package com.vivo.push.model;

import android.content.Intent;

public class NotifyArriveCallbackByUser {
    private final Intent intent;
    private final boolean intercept;

    public NotifyArriveCallbackByUser(Intent intent, boolean intercept) {
        this.intent = intent;
        this.intercept = intercept;
    }

    public Intent getIntent() {
        return intent;
    }

    public boolean isIntercept() {
        return intercept;
    }
}
