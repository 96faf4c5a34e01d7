//! The phone as it is at the moment of a diagnosis, each fact for itself: one that the platform could
//! not find out is absent.

use serde_json::Value;

use super::ios::IosFacts;
use crate::system::Part;

/// Longer names and versions are cut: they go into a report.
const LONGEST: usize = 40;

/// A notification channel of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ChannelFact {
    /// By which pushes name it.
    pub(crate) id: String,
    /// As in Android's `NotificationManager`: 0 none, 1 min, 2 low, 3 default, 4 high.
    pub(crate) importance: i64,
    /// Whether the user has turned its group off.
    pub(crate) group_blocked: bool,
}

/// Answer to `SystemRequest::Inspect`; everything absent if there was none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    /// `Build.BRAND`.
    pub(crate) brand: Option<String>,
    /// `Build.MANUFACTURER`.
    pub(crate) manufacturer: Option<String>,
    /// `Build.VERSION.SDK_INT`.
    pub(crate) api_level: Option<u64>,
    /// `Build.VERSION.RELEASE`.
    pub(crate) release: Option<String>,
    /// Whether the user permits notifications.
    pub(crate) permitted: Option<bool>,
    /// The app's notification channels; none before Android 8.
    pub(crate) channels: Option<Vec<ChannelFact>>,
    /// Whether the app is exempt from battery optimisation.
    pub(crate) battery_exempt: Option<bool>,
    /// Whether the user has restricted the app in the background.
    pub(crate) background_restricted: Option<bool>,
    /// `V2TIMManager.getVersion()`.
    pub(crate) im_version: Option<String>,
    /// `V2TIMManager.getServerTime()`, in seconds since the Unix epoch.
    pub(crate) server_time: Option<u64>,
    /// What only an iPhone says.
    pub(crate) ios: IosFacts,
    /// What of the manifest was looked for, and whether it is there.
    found: Vec<(Part, Option<bool>)>,
}

impl Facts {
    /// Reads what the platform says, which was asked for these parts.
    pub(crate) fn read(facts: &Value, parts: &[Part]) -> Self {
        let found = |at: usize| facts["found"].get(at).and_then(Value::as_bool);
        Self {
            brand: name(&facts["brand"]),
            manufacturer: name(&facts["manufacturer"]),
            api_level: facts["apiLevel"].as_u64(),
            release: name(&facts["release"]),
            permitted: facts["permitted"].as_bool(),
            channels: facts["channels"]
                .as_array()
                .map(|all| all.iter().filter_map(channel).collect()),
            battery_exempt: facts["batteryExempt"].as_bool(),
            background_restricted: facts["backgroundRestricted"].as_bool(),
            im_version: name(&facts["imVersion"]),
            server_time: facts["serverTime"].as_u64().filter(|seconds| *seconds > 0),
            ios: IosFacts::read(facts),
            found: parts.iter().enumerate().map(|(at, part)| (*part, found(at))).collect(),
        }
    }

    /// Whether the app has the part.
    pub(crate) fn has(&self, part: Part) -> Option<bool> {
        self.found.iter().find(|(known, _)| *known == part).and_then(|(_, found)| *found)
    }
}

fn channel(fact: &Value) -> Option<ChannelFact> {
    Some(ChannelFact {
        id: fact["id"].as_str()?.to_owned(),
        importance: fact["importance"].as_i64()?,
        group_blocked: fact["groupBlocked"].as_bool().unwrap_or_default(),
    })
}

fn name(fact: &Value) -> Option<String> {
    let text = fact.as_str()?;
    let shown: String = text.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
    Some(shown).filter(|shown| !shown.is_empty())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::system::PartKind;

    #[test]
    fn one_bad_fact_leaves_the_others() {
        let parts = ["a", "b", "c", "d", "e"].map(|name| Part { kind: PartKind::Service, name });
        let facts = Facts::read(
            &json!({
                "brand": 7, "apiLevel": "34", "permitted": true, "found": [true, null, "x", false],
                "channels": [{ "id": "a", "importance": 0 }, { "id": 1 }, 5], "serverTime": 0,
            }),
            &parts,
        );
        assert_eq!(
            (facts.brand.as_deref(), facts.api_level, facts.permitted),
            (None, None, Some(true))
        );
        let found = parts.map(|part| facts.has(part));
        assert_eq!(found, [Some(true), None, None, Some(false), None]);
        assert_eq!(facts.channels.map(|channels| channels.len()), Some(1));
        assert_eq!(facts.server_time, None);
    }

    #[test]
    fn nothing_at_all_is_everything_unknown() {
        for nothing in [json!(null), json!([]), json!("{}"), json!({})] {
            assert_eq!(Facts::read(&nothing, &[]), Facts::default());
        }
    }
}
