package android.bluetooth;

/** Missing in Robolectric's Android 13, whose framework names it in a method; never used. */
public final class BluetoothDevice$BluetoothAddress {
    private BluetoothDevice$BluetoothAddress() {}
}
