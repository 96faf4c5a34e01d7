package com.heytap.msp.push.service;

import android.app.Service;
import android.content.Context;
import android.content.Intent;
import android.os.IBinder;
import com.heytap.msp.push.callback.IDataMessageCallBackService;
import com.heytap.msp.push.mode.DataMessage;
import com.timpush.emulator.heytap.Mcs;

/** Through this OPPO's service answers before Android 10. */
public class CompatibleDataMessageCallbackService extends Service implements IDataMessageCallBackService {
    @Override
    public final int onStartCommand(Intent intent, int flags, int startId) {
        Mcs.take(intent);
        return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }

    @Override
    public void processMessage(Context context, DataMessage message) {}
}
