// Sources as text, for tests that scan them.
#pragma once

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/file_contents.h"

namespace searoom::test {

struct TextInSource {
  std::string text;  // as it stands between its quotes
  int line = 0;
};

// What is left of a source without its comments, its texts and its characters, each replaced by blanks, so
// that lines and columns stay; and the texts.
struct SourceText {
  std::string code;
  std::vector<TextInSource> texts;
};

class SourceReader {
 public:
  explicit SourceReader(std::string_view source) : source_(source) {}

  SourceText read() {
    while (at_ < source_.size()) {
      if (starts("//"))
        skip_until("\n");
      else if (starts("/*"))
        skip_until("*/"), blank(2);
      else if (starts("R\"") && (at_ == 0 || !is_of_name(source_[at_ - 1])))
        read_raw_text();
      else if (source_[at_] == '"')
        read_quoted('"');
      else if (source_[at_] == '\'' && (at_ == 0 || !is_of_name(source_[at_ - 1])))  // else 10'000
        read_quoted('\'');
      else
        take();
    }
    return std::move(read_);
  }

 private:
  static bool is_of_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }
  bool starts(std::string_view what) const { return source_.substr(at_).starts_with(what); }

  void take() {
    line_ += source_[at_] == '\n';
    read_.code += source_[at_++];
  }
  void blank(std::size_t count) {
    for (; count > 0 && at_ < source_.size(); --count, ++at_) {
      line_ += source_[at_] == '\n';
      read_.code += source_[at_] == '\n' ? '\n' : ' ';
    }
  }
  void skip_until(std::string_view end) { blank(std::min(source_.find(end, at_), source_.size()) - at_); }

  void read_quoted(char quote) {
    std::size_t end = at_ + 1;
    while (end < source_.size() && source_[end] != quote) end += source_[end] == '\\' ? 2 : 1;
    if (quote == '"') read_.texts.push_back({std::string(source_.substr(at_ + 1, end - at_ - 1)), line_});
    blank(end + 1 - at_);
  }
  void read_raw_text() {
    const std::size_t opens = source_.find('(', at_);
    const std::string closing = ")" + std::string(source_.substr(at_ + 2, opens - at_ - 2)) + "\"";
    const std::size_t end = std::min(source_.find(closing, opens), source_.size());
    read_.texts.push_back({std::string(source_.substr(opens + 1, end - opens - 1)), line_});
    blank(end + closing.size() - at_);
  }

  std::string_view source_;
  std::size_t at_ = 0;
  int line_ = 1;
  SourceText read_;
};

// Calls `look` for each source of the engine and the viewer, by its path from the root.
inline int for_each_source(const std::function<void(const std::string& file, const SourceText&)>& look) {
  namespace fs = std::filesystem;
  const fs::path root = SEAROOM_SOURCE_DIR;
  int files = 0;
  for (const char* folder : {"sim", "render"}) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder)) {
      const std::string extension = entry.path().extension().string();
      if (extension != ".h" && extension != ".cpp") continue;
      ++files;
      look(fs::relative(entry.path(), root).string(), SourceReader(contents_of(entry.path())).read());
    }
  }
  return files;
}

}  // namespace searoom::test
