//! Measures one thing: its time with criterion, and what it allocates.

use std::hint::black_box;

use criterion::Criterion;

/// Prints the allocations of one run, and lets criterion time it.
pub(crate) fn measure<T>(c: &mut Criterion, group: &str, name: &str, run: impl Fn() -> T) {
    let counted = allocation_counter::measure(|| {
        black_box(run());
    });
    println!("{group}/{name}: {} allocations, {} bytes", counted.count_total, counted.bytes_total);
    let mut group = c.benchmark_group(group);
    group.bench_function(name, |bencher| bencher.iter(&run));
}
