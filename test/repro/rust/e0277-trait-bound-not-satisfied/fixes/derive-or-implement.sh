set -e
cat >> main.rs <<'RS'

impl std::fmt::Display for Parcel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "P-{}", self.id)
    }
}
RS
bash "$REPRO/error.sh"
