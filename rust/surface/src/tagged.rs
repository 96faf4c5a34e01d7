//! Enums as one JSON object with the variant's name among its fields: `{"method": "init", "config": …}`.
//!
//! The types derive serde's own form, `{"init": {"config": …}}`. Its attribute `tag` would buffer all values in a
//! type of its own, and the readers of that type took 60 kB of an app.

use serde::de::value::StringDeserializer;
use serde::de::{DeserializeOwned, DeserializeSeed, EnumAccess, Error as _, IntoDeserializer};
use serde::de::{Unexpected, VariantAccess, Visitor};
use serde::{Deserializer, Serialize, forward_to_deserialize_any};
use serde_json::{Error, Map, Value};

/// Reads a value whose variant stands under `tag`.
///
/// # Errors
/// What is wrong.
pub fn from_value<T: DeserializeOwned>(tag: &'static str, value: Value) -> Result<T, Error> {
    let Value::Object(mut fields) = value else {
        return Err(Error::custom(format_args!("an object with the field `{tag}` is expected")));
    };
    match fields.remove(tag) {
        Some(Value::String(variant)) => T::deserialize(Tagged { variant, fields }),
        Some(_) => Err(Error::custom(format_args!("the field `{tag}` is no text"))),
        None => Err(Error::missing_field(tag)),
    }
}

/// Writes a value with its variant under `tag`; it holds nothing that cannot be written.
pub fn to_json(tag: &str, value: &impl Serialize) -> String {
    let json = serde_json::to_string(value).unwrap_or_default();
    let inside = json.strip_prefix('{').and_then(|rest| rest.strip_suffix("}}"));
    match inside.and_then(|inside| inside.split_once(":{")) {
        Some((variant, "")) => ["{\"", tag, "\":", variant, "}"].concat(),
        Some((variant, fields)) => ["{\"", tag, "\":", variant, ",", fields, "}"].concat(),
        None => ["{\"", tag, "\":", &json, "}"].concat(),
    }
}

struct Tagged {
    variant: String,
    fields: Map<String, Value>,
}

impl<'de> Deserializer<'de> for Tagged {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_enum(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de> EnumAccess<'de> for Tagged {
    type Error = Error;
    type Variant = Fields;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Fields), Error> {
        let name: StringDeserializer<Error> = self.variant.into_deserializer();
        Ok((seed.deserialize(name)?, Fields(self.fields)))
    }
}

struct Fields(Map<String, Value>);

impl<'de> VariantAccess<'de> for Fields {
    type Error = Error;

    /// What stands beside it is nobody's.
    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(Value::Object(self.0))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        Err(Error::invalid_type(Unexpected::Map, &visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        Value::Object(self.0).deserialize_map(visitor)
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::json;

    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    enum Shape {
        Nothing,
        Empty {},
        Line { length: u8, name: String },
        Boxed(Box<Inner>),
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Inner {
        deep: Value,
    }

    fn round(shape: Shape, json: &Value) {
        assert_eq!(&serde_json::from_str::<Value>(&to_json("is", &shape)).unwrap(), json);
        assert_eq!(from_value::<Shape>("is", json.clone()).unwrap(), shape);
    }

    #[test]
    fn every_kind_of_variant_is_read_and_written() {
        round(Shape::Nothing, &json!({ "is": "nothing" }));
        round(Shape::Empty {}, &json!({ "is": "empty" }));
        let name = "a:{\"}}".to_owned();
        round(
            Shape::Line { length: 3, name },
            &json!({ "is": "line", "length": 3, "name": "a:{\"}}" }),
        );
        let deep = json!({ "a": { "b": {} } });
        round(
            Shape::Boxed(Box::new(Inner { deep: deep.clone() })),
            &json!({ "is": "boxed", "deep": deep }),
        );
    }

    #[test]
    fn what_is_beside_the_fields_is_nobodys() {
        let value = json!({ "is": "nothing", "more": 1 });
        assert_eq!(from_value::<Shape>("is", value).unwrap(), Shape::Nothing);
    }

    #[test]
    fn what_is_wrong_is_said() {
        let error = |value: Value| from_value::<Shape>("is", value).unwrap_err().to_string();
        assert_eq!(error(json!({})), "missing field `is`");
        assert_eq!(error(json!({ "is": "line", "length": 1 })), "missing field `name`");
        assert!(error(json!({ "is": "circle" })).starts_with("unknown variant `circle`"));
        assert!(error(json!({ "is": 1 })).contains("`is` is no text"));
        assert!(error(json!([])).contains("an object"));
    }
}
