package com.vivo.push.listener;

public interface IPushQueryActionListener extends IPushRequestListener<String, Integer> {}
