//! The state file: replaced atomically, read with a bound, set aside when it is of no use.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use thiserror::Error;
use timpush_engine::input::Millis;

const NAME: &str = "timpush-state.json";

/// Above what the engine writes at most: 100 taps of 64 KiB, every byte escaped to six.
const LIMIT: u64 = 64 << 20;

/// How many files that were set aside are kept for a maintainer to look at.
const KEPT: usize = 3;

/// What could not be done with the state file. `Display` names no path.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The file is there and cannot be read.
    #[error("the state cannot be read: {0}")]
    Read(#[source] io::Error),
    /// The file cannot be replaced; the earlier one is left as it was.
    #[error("the state cannot be written: {0}")]
    Write(#[source] io::Error),
    /// The file cannot be renamed.
    #[error("the state cannot be set aside: {0}")]
    SetAside(#[source] io::Error),
}

/// The state file in its folder.
pub struct StateStore {
    folder: PathBuf,
}

impl StateStore {
    /// The folder need not exist; nothing is touched before the first use.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// The state, or `None` if there is none. A file beyond all bounds is cut off, and so found
    /// broken by whoever parses it.
    ///
    /// # Errors
    ///
    /// [`StoreError::Read`]
    pub fn load(&self) -> Result<Option<Vec<u8>>, StoreError> {
        match File::open(self.file()) {
            Ok(file) => read_bounded(file).map(Some).map_err(StoreError::Read),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(StoreError::Read(error)),
        }
    }

    /// Replaces the state. When it returns, the new state survives a crash of the phone; whenever
    /// it is interrupted, the old or the new state is there, whole.
    ///
    /// # Errors
    ///
    /// [`StoreError::Write`]
    pub fn save(&self, state: &[u8]) -> Result<(), StoreError> {
        self.replace(state).map_err(StoreError::Write)
    }

    /// Renames the state file to `<name>.<reason>-<at>` and forgets the oldest such files.
    ///
    /// # Errors
    ///
    /// [`StoreError::SetAside`]; there being no file is none.
    pub fn set_aside(&self, reason: &str, at: Millis) -> Result<(), StoreError> {
        let aside = self.folder.join(format!("{NAME}.{reason}-{at}"));
        match fs::rename(self.file(), aside).and_then(|()| self.forget_oldest()) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            outcome => outcome.map_err(StoreError::SetAside),
        }
    }

    fn file(&self) -> PathBuf {
        self.folder.join(NAME)
    }

    fn replace(&self, state: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let temporary = self.folder.join(format!("{NAME}.tmp"));
        write_durably(&temporary, state).inspect_err(|_| {
            // Best effort: a full disk should not stay full because of this.
            let _ = fs::remove_file(&temporary);
        })?;
        fs::rename(&temporary, self.file())?;
        File::open(&self.folder)?.sync_all()
    }

    fn forget_oldest(&self) -> io::Result<()> {
        let mut aside = self.set_aside_files()?;
        while aside.len() > KEPT {
            let times = aside.iter().map(|path| set_aside_at(path)).enumerate();
            let oldest = times.min_by_key(|(_, time)| *time).map_or(0, |(index, _)| index);
            fs::remove_file(aside.swap_remove(oldest))?;
        }
        Ok(())
    }

    fn set_aside_files(&self) -> io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(&self.folder)?.collect::<io::Result<Vec<_>>>()?;
        let paths = entries.iter().map(fs::DirEntry::path);
        Ok(paths.filter(|path| set_aside_at(path).is_some()).collect())
    }
}

/// When a file was set aside, going by its name; `None` for any other file.
fn set_aside_at(path: &Path) -> Option<Millis> {
    let name = path.file_name()?.to_str()?;
    name.strip_prefix(NAME)?.rsplit_once('-')?.1.parse().ok()
}

fn read_bounded(file: File) -> io::Result<Vec<u8>> {
    let mut state = Vec::new();
    file.take(LIMIT).read_to_end(&mut state)?;
    Ok(state)
}

/// Readable by the app only: the state holds tokens.
fn write_durably(path: &Path, state: &[u8]) -> io::Result<()> {
    let mut file =
        OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    file.write_all(state)?;
    file.sync_all()
}
