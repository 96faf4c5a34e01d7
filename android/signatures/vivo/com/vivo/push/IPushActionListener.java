package com.vivo.push;

/** To compile against; an app brings the real one. */
public interface IPushActionListener {
    void onStateChanged(int state);
}
