package com.tencent.imsdk;

/** The codes that the emulated SDK and service give. */
public class BaseConstants {
    public static final int ERR_SUCC = 0;
    public static final int ERR_SDK_NOT_INITIALIZED = 6013;
    public static final int ERR_SDK_NOT_LOGGED_IN = 6014;
    public static final int ERR_INVALID_PARAMETERS = 6017;
    public static final int ERR_USER_SIG_EXPIRED = 6206;
    public static final int ERR_LOGIN_KICKED_OFF_BY_OTHER = 6208;
    public static final int ERR_SDK_INTERFACE_NOT_SUPPORT = 7013;
    public static final int ERR_SDK_NET_DISCONNECT = 9508;
    public static final int ERR_SVR_ACCOUNT_USERSIG_EXPIRED = 70001;
    public static final int ERR_SVR_ACCOUNT_USERSIG_MISMATCH_ID = 70013;
    public static final int ERR_SVR_COMM_BODY_SIZE_LIMIT = 80002;
}
