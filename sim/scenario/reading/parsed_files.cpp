#include "sim/scenario/reading/parsed_files.h"

#include <map>
#include <mutex>
#include <utility>

#include "sim/base/hash.h"

namespace searoom {
namespace {

class ParsedFiles {
 public:
  const YamlNode* find(const std::string& key) const {
    const auto found = trees_.find(key);
    return found == trees_.end() ? nullptr : &found->second;
  }

  // Beyond what one world has of files it begins anew.
  void keep(const std::string& key, std::size_t text_bytes, const YamlNode& tree) {
    constexpr std::size_t most_bytes = 4u << 20;
    if (bytes_ + text_bytes > most_bytes) {
      trees_.clear();
      bytes_ = 0;
    }
    bytes_ += text_bytes;
    trees_.emplace(key, tree);
  }

 private:
  std::map<std::string, YamlNode> trees_;
  std::size_t bytes_ = 0;
};

}  // namespace

YamlNode parsed_file(std::string_view text, const std::string& shown, Complaints& complaints) {
  static std::mutex reading;
  static ParsedFiles files;
  const std::string key = content_hash(text) + shown;
  {
    const std::lock_guard lock(reading);
    if (const YamlNode* known = files.find(key)) return *known;
  }
  const std::size_t before = complaints.size();
  YamlNode tree = parse_yaml(text, shown, complaints);
  if (complaints.size() == before) {
    const std::lock_guard lock(reading);
    files.keep(key, text.size(), tree);
  }
  return tree;
}

}  // namespace searoom
