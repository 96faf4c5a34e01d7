package com.google.firebase.heartbeatinfo;

import com.google.android.gms.tasks.Task;
import com.google.android.gms.tasks.Tasks;
import com.google.firebase.components.Component;

/** Without Google's own: its only use is to tell Google's servers which libraries an app has. */
public class DefaultHeartBeatController implements HeartBeatController, HeartBeatInfo {
    public static Component<DefaultHeartBeatController> component() {
        return Component.builder(DefaultHeartBeatController.class, HeartBeatController.class, HeartBeatInfo.class)
                .factory(parts -> new DefaultHeartBeatController())
                .build();
    }

    public Task<Void> registerHeartBeat() {
        return Tasks.forResult(null);
    }

    @Override
    public Task<String> getHeartBeatsHeader() {
        return Tasks.forResult("");
    }

    @Override
    public HeartBeat getHeartBeatCode(String heartBeatTag) {
        return HeartBeat.NONE;
    }
}
