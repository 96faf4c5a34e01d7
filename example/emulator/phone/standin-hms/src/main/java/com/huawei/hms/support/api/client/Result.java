package com.huawei.hms.support.api.client;

public abstract class Result {}
