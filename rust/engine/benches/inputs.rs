//! How many inputs a second one core takes; `npm run bench` reads the estimates.

#![allow(missing_docs, clippy::expect_used)]

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use serde_json::json;
use timpush_engine::Engine;
use timpush_engine::input::{CallId, ImEvent, Input, RawTap, ReportId, TapSource, Timer};
use timpush_engine::vendor::{DeviceInfo, Os, Support, Vendor};

fn xiaomi() -> DeviceInfo {
    DeviceInfo {
        brand: "Xiaomi".into(),
        manufacturer: "Xiaomi".into(),
        api_level: 34,
        vendors: [(Vendor::Xiaomi, Support::Supported)].into(),
        claims: Vec::new(),
    }
}

fn token() -> Input {
    Input::VendorToken { vendor: Vendor::Xiaomi, token: "d".repeat(64).into() }
}

fn call(id: u64, request: &serde_json::Value) -> Input {
    Input::Call { call: CallId(id), request: request.to_string() }
}

/// From `init` to an accepted token.
fn registration() -> Vec<Input> {
    let config = json!({ "mi_buz_id": 5218, "mi_push_app_id": "i", "mi_push_app_key": "k" });
    vec![
        Input::Login(Some("vinson".into())),
        call(1, &json!({ "method": "init", "config": config })),
        Input::Device(xiaomi()),
        token(),
        Input::ReportAnswer { report: ReportId(1), code: 0, message: String::new() },
    ]
}

/// What a registered phone hears all day.
fn routine() -> Vec<Input> {
    vec![
        Input::Foreground(true),
        Input::Im(ImEvent::Connecting),
        Input::Im(ImEvent::Connected),
        Input::Permission(true),
        token(),
        Input::Login(Some("vinson".into())),
        Input::Timer(Timer::Retry),
        Input::Foreground(false),
    ]
}

fn tap() -> Vec<Input> {
    let raw = RawTap {
        vendor: Some(Vendor::Xiaomi),
        source: TapSource::Receiver,
        message_id: Some("m1".into()),
        title: Some("denny".into()),
        desc: Some("hi".into()),
        extras: [("ext".to_owned(), r#"{"conversationID":"c2c_denny"}"#.into())].into(),
        content: None,
        door: None,
        from_history: false,
    };
    let delivered = json!({ "method": "tapDelivered", "id": 1 });
    vec![Input::Listening(true), Input::Tap(raw), call(2, &delivered)]
}

fn fed(inputs: Vec<Input>) -> Engine {
    let (mut engine, _) = Engine::restore(Os::Android, None, 1);
    for input in inputs {
        engine.handle(1_000, input);
    }
    engine
}

fn measure(c: &mut Criterion, name: &str, before: fn() -> Vec<Input>, inputs: fn() -> Vec<Input>) {
    let mut group = c.benchmark_group("engine");
    group.throughput(Throughput::Elements(inputs().len() as u64));
    group.bench_function(name, |bencher| {
        // By reference: an engine is moved once, when it is made.
        bencher.iter_batched_ref(
            || (fed(before()), inputs()),
            |(engine, inputs)| {
                let commands = inputs.drain(..).map(|input| engine.handle(2_000, input).len());
                commands.sum::<usize>()
            },
            BatchSize::SmallInput,
        );
    });
}

fn inputs(c: &mut Criterion) {
    measure(c, "routine", registration, routine);
    measure(c, "registration", Vec::new, registration);
    measure(c, "tap", registration, tap);
}

criterion_group!(benches, inputs);
criterion_main!(benches);
