//! The state file in real folders.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod common;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use common::Folder;
use timpush_bridge::store::{StateStore, StoreError};

const FILE: &str = "timpush-state.json";

fn store(folder: &Folder) -> StateStore {
    StateStore::new(folder.path())
}

#[test]
fn no_folder_is_no_state() {
    let folder = Folder::new();
    let store = StateStore::new(folder.path().join("not-yet"));
    assert!(store.load().unwrap().is_none());
    store.set_aside("broken", 1).unwrap();
}

#[test]
fn reads_back_what_it_wrote_last() {
    let folder = Folder::new();
    let store = StateStore::new(folder.path().join("a/b"));
    store.save(b"one").unwrap();
    store.save(b"two").unwrap();
    assert_eq!(store.load().unwrap().as_deref(), Some(b"two".as_slice()));
}

#[test]
fn leaves_one_file_that_only_the_app_can_read() {
    let folder = Folder::new();
    store(&folder).save(b"token").unwrap();
    assert_eq!(folder.names(), [FILE]);
    let mode = fs::metadata(folder.path().join(FILE)).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_crash_before_the_rename_leaves_the_old_state() {
    let folder = Folder::new();
    store(&folder).save(b"old").unwrap();
    fs::write(folder.path().join(format!("{FILE}.tmp")), b"half of the n").unwrap();
    assert_eq!(store(&folder).load().unwrap().as_deref(), Some(b"old".as_slice()));
    store(&folder).save(b"new").unwrap();
    assert_eq!(store(&folder).load().unwrap().as_deref(), Some(b"new".as_slice()));
    assert_eq!(folder.names(), [FILE]);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_leaves_the_old_state() {
    let folder = Folder::new();
    store(&folder).save(b"old").unwrap();
    symlink("/dev/full", folder.path().join(format!("{FILE}.tmp"))).unwrap();
    let error = store(&folder).save(b"new").unwrap_err();
    assert!(error.to_string().contains("No space left"), "{error}");
    assert_eq!(store(&folder).load().unwrap().as_deref(), Some(b"old".as_slice()));
    store(&folder).save(b"new").unwrap();
    assert_eq!(store(&folder).load().unwrap().as_deref(), Some(b"new".as_slice()));
}

#[test]
fn an_unusable_folder_is_an_error_without_its_path() {
    let folder = Folder::new();
    let path = folder.path().join("a-file");
    fs::write(&path, b"").unwrap();
    let store = StateStore::new(&path);
    let error = store.save(b"new").unwrap_err();
    assert!(matches!(error, StoreError::Write(_)));
    assert!(!error.to_string().contains("a-file"));
    assert!(matches!(store.load(), Err(StoreError::Read(_))));
}

#[test]
fn reads_no_more_than_its_bound() {
    let folder = Folder::new();
    fs::write(folder.path().join(FILE), vec![b' '; 65 << 20]).unwrap();
    assert_eq!(store(&folder).load().unwrap().map(|state| state.len()), Some(64 << 20));
}

#[test]
fn sets_aside_and_keeps_the_newest_three() {
    let folder = Folder::new();
    for at in 8..=12 {
        store(&folder).save(b"?").unwrap();
        store(&folder).set_aside("broken", at).unwrap();
    }
    assert!(store(&folder).load().unwrap().is_none());
    let aside = [10, 11, 12].map(|at| format!("{FILE}.broken-{at}"));
    assert_eq!(folder.names(), aside);
}
