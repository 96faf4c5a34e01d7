package com.vivo.push.listener;

public interface IPushRequestListener<T, V> {
    void onSuccess(T result);

    void onFail(V code);
}
