//! Calls of the IM SDK on behalf of JavaScript.

use super::ios::{NO_APP_STATE, NUMBER_KEPT};
use super::outside::{ImCall, Outside};
use super::{Asked, Engine};
use crate::command::Command;
use crate::event::{Answer, Event, ImStatus};
use crate::input::{CallId, ImEvent, Millis};
use crate::options::MessageType;
use crate::request::ImRequest;
use crate::secret::Secret;

/// Longer than any time-out of the IM SDK's own.
const TIMEOUT: Millis = 90_000;

impl Engine {
    pub(super) fn im_call(&mut self, call: CallId, request: ImRequest) {
        let text = request.to_json();
        let meaning = match request {
            ImRequest::DoForeground if self.is_ios() => {
                return self.nothing_to_do(call, NO_APP_STATE);
            }
            ImRequest::DoBackground { unread_count } if self.is_ios() => {
                self.app.badge_told = Some(unread_count);
                ImCall::Number
            }
            ImRequest::Login { user_id, .. } => ImCall::Login(user_id),
            ImRequest::Logout => ImCall::Logout,
            ImRequest::CreateTextMessage { .. } => ImCall::Create(MessageType::Text),
            ImRequest::CreateCustomMessage { .. } => ImCall::Create(MessageType::Custom),
            ImRequest::SendMessage(message) => ImCall::Send(self.sending(call, &message)),
            _ => ImCall::Other,
        };
        let command = Command::CallIm { call, request: text };
        self.give_away(call, Outside::Im(meaning), TIMEOUT, command);
    }

    pub(super) fn im_answered(&mut self, call: CallId, meaning: ImCall, mut answer: Answer) {
        match (meaning, answer.code) {
            (ImCall::Login(user), 0) => self.logged_in(user),
            (ImCall::Login(_), code) => self.remember_login_refused(code),
            (ImCall::Logout, 0) => self.login_known(None),
            (ImCall::Create(message_type), 0) => self.created(message_type, &answer),
            (ImCall::Number, 0) => answer.desc = NUMBER_KEPT.to_owned(),
            (ImCall::Send(findings), _) => self.sent(call, findings, &mut answer),
            _ => {}
        }
        self.finish(call, answer);
    }

    /// A login of whoever was logged in before is one as well.
    fn logged_in(&mut self, user: Secret) {
        match self.user == Asked::Known(Some(user.clone())) {
            true => self.tell_background(),
            false => self.login_known(Some(user)),
        }
    }

    pub(super) fn im_status(&mut self, event: ImEvent) {
        let status = match event {
            ImEvent::Connecting => ImStatus::Connecting,
            ImEvent::Connected => ImStatus::ConnectSuccess,
            ImEvent::ConnectFailed => ImStatus::ConnectFailed,
            ImEvent::KickedOffline => ImStatus::KickedOffline,
            ImEvent::SignatureExpired => ImStatus::UserSigExpired,
        };
        self.out.push(Command::Emit(Event::ImStatus(status)));
    }
}
