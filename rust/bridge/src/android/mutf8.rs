//! Java's modified UTF-8. jni's own decoder damages every emoji in a string that also holds a lone
//! surrogate, and texts that users type may hold one.

/// The text; a lone surrogate becomes U+FFFD, all else stays.
pub(super) fn decode(bytes: &[u8]) -> String {
    match str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => String::from_utf16_lossy(&utf16(bytes)),
    }
}

/// Modified UTF-8 holds UTF-16 units, each in one to three bytes (JVM specification, 4.4.7).
fn utf16(bytes: &[u8]) -> Vec<u16> {
    bytes.chunk_by(|_, next| next & 0xc0 == 0x80).map(unit).collect()
}

fn unit(bytes: &[u8]) -> u16 {
    let bits = |byte: u8, mask: u8| u16::from(byte & mask);
    match *bytes {
        [a] => bits(a, 0x7f),
        [a, b] => bits(a, 0x1f) << 6 | bits(b, 0x3f),
        [a, b, c] => bits(a, 0x0f) << 12 | bits(b, 0x3f) << 6 | bits(c, 0x3f),
        _ => 0xfffd,
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn plain_text_stays() {
        assert_eq!(decode("你好, denny é".as_bytes()), "你好, denny é");
        assert_eq!(decode(b""), "");
    }

    #[test]
    fn a_surrogate_pair_and_nul_are_put_together() {
        assert_eq!(decode(b"\xed\xa0\xbd\xed\xb8\x80 \xc0\x80 \xc3\xa9"), "😀 \0 é");
    }

    #[test]
    fn a_lone_surrogate_damages_only_itself() {
        assert_eq!(decode(b"\xed\xa0\xbd \xed\xa0\xbd\xed\xb8\x80"), "\u{fffd} 😀");
    }
}
