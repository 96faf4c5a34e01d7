//! Holds no code: the manifest alone locks the source of Hermes.
