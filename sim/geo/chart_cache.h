// What takes long to compute about a chart, kept on disk by the content that shaped it.
//
// An entry is one file: magic, format version, key, length of the payload, payload, and a checksum of all
// that comes before it; or one that is read by pages (cached_pages.h). An entry that is damaged, cut short,
// of another format or of another key is not there; the caller computes and stores it again. Nor is one that
// others may write, or in a folder that they may write to. A directory that cannot be written means no cache.
// None of this is ever an error, and results are the same bytes with the cache and without.
//
// Several processes may share a directory: an entry appears whole, by renaming, or not at all.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "sim/geo/cached_pages.h"

namespace searoom {

// The bytes of an entry. The view points into `file`.
struct CachedPayload {
  std::unique_ptr<char[]> file;
  std::string_view bytes;
};

class ChartCache {
 public:
  // $SEAROOM_CACHE_DIR, else $XDG_CACHE_HOME/searoom, else $HOME/.cache/searoom, else none.
  static ChartCache from_environment();
  static ChartCache none() { return ChartCache({}); }
  explicit ChartCache(std::string directory) : directory_(std::move(directory)) {}

  // `kind` is a word for the file's name; `key` is a content_hash of all that shapes the payload.
  std::optional<CachedPayload> load(std::string_view kind, std::string_view key) const;
  void store(std::string_view kind, std::string_view key, std::string_view payload) const;

  // The same of an entry that is read by pages; null when it is not there.
  std::unique_ptr<const CachedPages> load_pages(std::string_view kind, std::string_view key) const;
  void store_pages(std::string_view kind, std::string_view key, std::string_view payload) const;

  std::string file_of(std::string_view kind, std::string_view key) const;

 private:
  void store_file(const std::string& path, std::string_view contents) const;

  std::string directory_;  // empty: no cache
};

}  // namespace searoom
