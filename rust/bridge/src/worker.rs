//! The engine's thread.

use std::collections::VecDeque;
use std::time::Instant;

use timpush_engine::Engine;
use timpush_engine::command::Command;
use timpush_engine::event::Answer;
use timpush_engine::input::{CallId, Input, Millis};

use crate::channel::{Nothing, Receiver};
use crate::clock;
use crate::executor::Executor;
use crate::guard::guard;
use crate::work::Work;

/// What decides. Implemented by the engine.
pub trait Core {
    /// What to do about `input`, which happened at `now`.
    fn handle(&mut self, now: Millis, input: Input) -> Vec<Command>;
}

impl Core for Engine {
    fn handle(&mut self, now: Millis, input: Input) -> Vec<Command> {
        Self::handle(self, now, input)
    }
}

/// Makes the core from the saved state, with the commands that this asks for at once.
pub trait Restore<C>: FnMut(Option<&[u8]>) -> (C, Vec<Command>) {}

impl<C, F: FnMut(Option<&[u8]>) -> (C, Vec<Command>)> Restore<C> for F {}

/// Owns the core and carries out what it decides until the driver is gone.
pub(crate) struct Worker<C> {
    core: C,
    executor: Executor,
}

impl<C: Core> Worker<C> {
    /// Restores the core from the state on disk. A state that makes it panic is set aside.
    pub(crate) fn start(mut executor: Executor, mut restore: impl Restore<C>) -> Option<Self> {
        let (saved, news) = executor.load();
        let mut make = |saved: Option<&[u8]>| guard("restore", || restore(saved)).ok();
        let (core, commands) = make(saved.as_deref()).or_else(|| {
            executor.set_aside("broken");
            make(None)
        })?;
        let mut worker = Self { core, executor };
        let news = worker.execute(commands).into_iter().chain(news);
        news.for_each(|input| worker.feed(input));
        Some(worker)
    }

    /// Works until the driver is dropped.
    pub(crate) fn run(mut self, queue: &Receiver<Work>) {
        loop {
            match self.next(queue) {
                Ok(Work::Stop) | Err(Nothing::Ever) => return,
                Ok(work) => self.work(work),
                Err(Nothing::Yet) => {}
            }
            self.run_out_timers();
        }
    }

    fn next(&mut self, queue: &Receiver<Work>) -> Result<Work, Nothing> {
        match self.executor.timers().wait(Instant::now()) {
            Some(wait) => queue.receive_within(wait),
            None => queue.receive(),
        }
    }

    fn work(&mut self, work: Work) {
        match work {
            Work::Input(input) => self.feed(input),
            Work::Awaited(input, done) => {
                self.feed(input);
                done.send(());
            }
            Work::Call(call, request, reply) => {
                self.executor.expect(call, reply);
                self.feed(Input::Call { call, request });
            }
            Work::Log(priority, text) => self.executor.log(priority, &text),
            Work::Stop => {}
        }
    }

    /// Those that have run out by now; one that is set again for at once waits for its turn.
    fn run_out_timers(&mut self) {
        let now = Instant::now();
        while let Some(timer) = self.executor.timers().pop_due(now) {
            self.feed(Input::Timer(timer));
        }
    }

    fn feed(&mut self, input: Input) {
        let mut news = VecDeque::from([input]);
        while let Some(input) = news.pop_front() {
            let commands = self.decide(input);
            news.extend(self.execute(commands));
        }
    }

    fn execute(&mut self, commands: Vec<Command>) -> Vec<Input> {
        commands.into_iter().filter_map(|command| self.carry_out(command)).collect()
    }

    /// A command that panics costs itself only.
    fn carry_out(&mut self, command: Command) -> Option<Input> {
        guard("command", || self.executor.execute(command)).unwrap_or_default()
    }

    /// A panic costs its input only; if that was a call, it is answered.
    fn decide(&mut self, input: Input) -> Vec<Command> {
        let call = call_of(&input);
        guard("engine", || self.core.handle(clock::now(), input)).unwrap_or_else(|failure| {
            let finish = |call| Command::Finish { call, answer: Answer::from(failure) };
            call.map(finish).into_iter().collect()
        })
    }
}

fn call_of(input: &Input) -> Option<CallId> {
    match input {
        Input::Call { call, .. } => Some(*call),
        _ => None,
    }
}
