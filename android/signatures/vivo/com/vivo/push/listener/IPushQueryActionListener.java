package com.vivo.push.listener;

/** To compile against; an app brings the real one, from 3.0.0.7 on. */
public interface IPushQueryActionListener extends IPushRequestListener<String, Integer> {}
