//! The entries of a JSON object, as slices of its text.

use std::borrow::Cow;

/// A value as it was written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Json<'a> {
    pub(super) text: &'a str,
    /// Whether it is a string with a backslash in it.
    escaped: bool,
}

impl<'a> Json<'a> {
    /// What a string says; `None` for another value.
    ///
    /// # Errors
    /// The string has lone surrogates.
    pub(super) fn string(self) -> Result<Option<Cow<'a, str>>, serde_json::Error> {
        match self.text.strip_prefix('"') {
            None => Ok(None),
            Some(_) if self.escaped => serde_json::from_str(self.text).map(Cow::Owned).map(Some),
            Some(rest) => Ok(rest.strip_suffix('"').map(Cow::Borrowed)),
        }
    }
}

/// Goes through an object that has been found to be JSON, several times as fast as a parser that
/// has to expect anything. Of other text it gives whatever looks like entries.
pub(super) struct Entries<'a> {
    json: &'a str,
    at: usize,
}

impl<'a> Entries<'a> {
    /// `None` if the text is no object.
    pub(super) fn of(json: &'a str) -> Option<Self> {
        let at = skip_space(json.as_bytes(), 0);
        (json.as_bytes().get(at) == Some(&b'{')).then_some(Self { json, at })
    }

    fn entry(&mut self) -> Option<(Json<'a>, Json<'a>)> {
        let bytes = self.json.as_bytes();
        self.at += bytes.get(self.at..)?.iter().position(|byte| *byte == b'"')?;
        let key = self.value()?;
        self.at = skip_space(bytes, self.at);
        if bytes.get(self.at) != Some(&b':') {
            return None;
        }
        self.at = skip_space(bytes, self.at + 1);
        Some((key, self.value()?))
    }

    fn value(&mut self) -> Option<Json<'a>> {
        let (end, escaped) = value_end(self.json.as_bytes(), self.at)?;
        let text = self.json.get(self.at..end)?;
        self.at = end;
        Some(Json { text, escaped })
    }
}

impl<'a> Iterator for Entries<'a> {
    type Item = (Json<'a>, Json<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        self.entry()
    }
}

fn skip_space(json: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\t' | b'\r' | b'\n') = json.get(at) {
        at += 1;
    }
    at
}

/// Where the value that begins at `at` ends, and whether it is a string with a backslash in it.
fn value_end(json: &[u8], at: usize) -> Option<(usize, bool)> {
    match json.get(at)? {
        b'"' => string_end(json, at),
        b'{' | b'[' => Some((nested_end(json, at)?, false)),
        _ => {
            let ends =
                |byte: &u8| matches!(byte, b',' | b'}' | b']' | b' ' | b'\t' | b'\r' | b'\n');
            Some((at + json.get(at..)?.iter().position(ends)?, false))
        }
    }
}

fn string_end(json: &[u8], mut at: usize) -> Option<(usize, bool)> {
    let mut escaped = false;
    loop {
        at += 1;
        match json.get(at)? {
            b'"' => return Some((at + 1, escaped)),
            b'\\' => (at, escaped) = (at + 1, true),
            _ => {}
        }
    }
}

fn nested_end(json: &[u8], mut at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    loop {
        match json.get(at)? {
            b'"' => (at, _) = string_end(json, at)?,
            b'{' | b'[' => (at, depth) = (at + 1, depth + 1),
            b'}' | b']' if depth <= 1 => return Some(at + 1),
            b'}' | b']' => (at, depth) = (at + 1, depth - 1),
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Entries;

    fn entries(json: &str) -> Vec<(&str, &str)> {
        let entries = Entries::of(json).into_iter().flatten();
        entries.map(|(key, value)| (key.text, value.text)).collect()
    }

    #[test]
    fn are_the_text_of_each_key_and_value() {
        let json = r#" { "a" : "x\"},y\\" ,"b":[{"c":"]"},2] , "d\u0041":-1.5e3,"":{},"t":true}"#;
        let expected = [
            (r#""a""#, r#""x\"},y\\""#),
            (r#""b""#, r#"[{"c":"]"},2]"#),
            (r#""d\u0041""#, "-1.5e3"),
            (r#""""#, "{}"),
            (r#""t""#, "true"),
        ];
        assert_eq!(entries(json), expected);
        assert_eq!(entries("{}"), []);
    }

    #[test]
    fn end_with_what_is_no_json() {
        for text in ["", "[]", "{", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":\"\\"] {
            assert_eq!(entries(text), [], "{text}");
        }
        assert_eq!(entries("{\"a\":1,\"b\":{\"c\":"), [("\"a\"", "1")]);
    }
}
