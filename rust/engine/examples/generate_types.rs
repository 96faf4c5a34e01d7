//! Prints the TypeScript types of everything that crosses the bridge; `npm run generate` writes them.

use timpush_engine::DevicePushConfig;
use timpush_engine::code::{Code, VendorError};
use timpush_engine::config::{KEYS, KeyKind};
use timpush_engine::conversation::{Conversation, ConversationType};
use timpush_engine::diagnose::{Check, Diagnosis, Finding, FindingCode, FindingLevel};
use timpush_engine::event::{
    Answer, Event, ImStatus, LastError, ReceivedMessage, Registration, RevokedMessage, Status, Tap,
    TokenChange, Warning, WarningCode,
};
use timpush_engine::language::Language;
use timpush_engine::options::{
    About, ChatAndroidInfo, ChatApnsInfo, ChatOfflinePushInfo, Effect, FIELDS, Kind, MessageType,
    OfflinePushCheck, OfflinePushCode, OfflinePushPreview, OfflinePushWarning, Sender,
};
use timpush_engine::question::{Ask, Question};
use timpush_engine::request::{ImRequest, Request, SendMessage};
use timpush_engine::system::NotificationChannel;
use timpush_engine::vendor::Vendor;
use ts_rs::{Config, TS};

fn declaration<T: TS>(config: &Config) -> String {
    let docs = T::docs().unwrap_or_default();
    format!("{docs}export {}\n", T::decl(config))
}

fn codes() -> String {
    let entries: String = Code::ALL
        .iter()
        .map(|code| format!("  /** {code} */\n  {code:?}: {},\n", code.number()))
        .collect();
    format!(
        "/** Result codes besides 0 and the IM SDK's own. */\n\
         export const TimPushCode = {{\n{entries}}} as const;\n"
    )
}

fn config_keys() -> String {
    let entries: String = KEYS
        .iter()
        .map(|key| {
            let ty = match key.kind {
                KeyKind::BusinessId => "number",
                KeyKind::Text => "string",
                KeyKind::Flag => "boolean",
                KeyKind::Millis => "number",
                KeyKind::Language => "Language",
            };
            format!("  /** {} */\n  {}?: {ty};\n", key.doc, key.name)
        })
        .collect();
    format!("/** What `init` accepts. */\nexport interface TimPushConfig {{\n{entries}}}\n")
}

fn offline_push_info() -> String {
    let entries: String = FIELDS
        .iter()
        .map(|field| {
            let ty = match field.kind {
                Kind::Text => "string",
                Kind::Flag => "boolean",
                Kind::Number => "number",
                Kind::Json => "string | object",
            };
            format!("  /** {} */\n  {}?: {ty};\n", field.doc, field.name)
        })
        .collect();
    let doc = "What the receivers' phones show, by the names of `V2TIMOfflinePushInfo`'s setters. \
               A field that is absent is left to the IM SDK's own default.";
    format!("/** {doc} */\nexport interface OfflinePushInfo {{\n{entries}}}\n")
}

fn main() {
    let config = Config::default();
    let parts = [
        "// Generated from rust/engine by `npm run generate`. Do not edit.\n".to_owned(),
        "/** Text that is never logged. */\nexport type Secret = string;\n".to_owned(),
        codes(),
        config_keys(),
        declaration::<Vendor>(&config),
        declaration::<VendorError>(&config),
        declaration::<Answer>(&config),
        declaration::<Event>(&config),
        declaration::<Tap>(&config),
        declaration::<ReceivedMessage>(&config),
        declaration::<RevokedMessage>(&config),
        declaration::<Conversation>(&config),
        declaration::<ConversationType>(&config),
        declaration::<Status>(&config),
        declaration::<Registration>(&config),
        declaration::<LastError>(&config),
        declaration::<Warning>(&config),
        declaration::<WarningCode>(&config),
        declaration::<TokenChange>(&config),
        declaration::<ImStatus>(&config),
        declaration::<DevicePushConfig>(&config),
        declaration::<NotificationChannel>(&config),
        declaration::<Diagnosis>(&config),
        declaration::<Finding>(&config),
        declaration::<Check>(&config),
        declaration::<FindingCode>(&config),
        declaration::<FindingLevel>(&config),
        declaration::<Request>(&config),
        declaration::<ImRequest>(&config),
        declaration::<SendMessage>(&config),
        offline_push_info(),
        declaration::<ChatOfflinePushInfo>(&config),
        declaration::<ChatAndroidInfo>(&config),
        declaration::<ChatApnsInfo>(&config),
        declaration::<OfflinePushCheck>(&config),
        declaration::<OfflinePushWarning>(&config),
        declaration::<OfflinePushCode>(&config),
        declaration::<Effect>(&config),
        declaration::<OfflinePushPreview>(&config),
        declaration::<About>(&config),
        declaration::<MessageType>(&config),
        declaration::<Sender>(&config),
        declaration::<Language>(&config),
        declaration::<Ask>(&config),
        declaration::<Question>(&config),
    ];
    print!("{}", parts.join("\n"));
}
