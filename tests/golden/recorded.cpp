#include "tests/golden/recorded.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "sim/base/hash.h"

namespace searoom::golden {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_whole_text = 20000;
constexpr std::size_t longest_line_shown = 600;

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool is_kept_whole(const Output& output) {
  return output.bytes.size() <= longest_whole_text && output.bytes.find('\0') == std::string::npos;
}

std::string file_name(const Output& output) {
  return output.name + (is_kept_whole(output) ? ".txt" : ".marks");
}

std::string read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void write(const fs::path& file, const std::string& text) {
  std::ofstream out(file, std::ios::binary);
  out << text;
  if (!out.flush()) throw std::runtime_error(fmt::format("{}: it cannot be written", file.string()));
}

// The lines of a page may be long: what stands round the first letter that differs.
std::string shown(const std::string& line, const std::string& other) {
  if (line.size() <= longest_line_shown) return line;
  const auto letters = std::min(line.size(), other.size());
  std::size_t at = 0;
  while (at < letters && line[at] == other[at]) ++at;
  const std::size_t from = other.empty() || at < 100 ? 0 : at - 100;
  return (from > 0 ? "... " : "") + line.substr(from, longest_line_shown) + " ...";
}

std::string line_or_end(const std::vector<std::string>& lines, std::size_t at) {
  return at < lines.size() ? lines[at] : "(it ends)";
}

std::string against_text(const Output& output, const std::string& text) {
  const std::vector<std::string> then = lines_of(text), now = lines_of(output.bytes);
  const auto [a, b] = std::ranges::mismatch(now, then);
  const auto at = static_cast<std::size_t>(a - now.begin());
  const std::string was = line_or_end(then, at), is = line_or_end(now, at);
  return fmt::format("{}: line {} differs\n  recorded: {}\n  now:      {}", output.name, at + 1,
                     shown(was, is), shown(is, was));
}

std::string against_marks(const Output& output, const std::string& marks) {
  const std::vector<std::string> now = lines_of(output.bytes);
  const std::string own = marks_of(output.bytes);
  const auto [a, b] = std::ranges::mismatch(own, marks);
  const auto at = static_cast<std::size_t>(a - own.begin()) / 2;
  return fmt::format("{}: line {} differs, of {} now and {} recorded\n  before it: {}\n  now:       {}",
                     output.name, at + 1, now.size(), marks.size() / 2, at == 0 ? "" : shown(now[at - 1], ""),
                     shown(line_or_end(now, at), ""));
}

}  // namespace

std::string marks_of(const std::string& text) {
  std::string marks;
  std::uint64_t all = name_hash("");
  for (const std::string& line : lines_of(text)) {
    all = name_hash(line, all) * 31;
    marks += static_cast<char>(all >> 56);
    marks += static_cast<char>(all >> 48);
  }
  return marks;
}

Recorded::Recorded(const fs::path& folder) : folder_(folder) {
  std::ifstream in(folder / "number");
  if (!in) return;
  in >> number_;
  for (std::string name, hash; in >> hash >> name;) hashes_[name] = hash;
  if (hashes_.empty()) throw std::runtime_error((folder / "number").string() + ": it is damaged");
}

std::string Recorded::difference(const Output& output) const {
  const auto at = hashes_.find(output.name);
  if (output.failed()) return fmt::format("{}: the command failed: {}", output.name, output.trouble);
  if (at == hashes_.end()) return fmt::format("{}: nothing is recorded of it", output.name);
  if (at->second == output.hash()) return "";
  if (fs::exists(folder_ / (output.name + ".txt")))
    return against_text(output, read(folder_ / (output.name + ".txt")));
  return against_marks(output, read(folder_ / (output.name + ".marks")));
}

std::vector<std::string> Recorded::names_without(const std::vector<Output>& outputs) const {
  std::vector<std::string> names;
  for (const auto& recorded : hashes_) {
    const std::string& name = recorded.first;
    if (std::ranges::none_of(outputs, [&](const Output& o) { return o.name == name; })) names.push_back(name);
  }
  return names;
}

void record(const std::vector<Output>& outputs, const fs::path& folder) {
  fs::remove_all(folder);
  fs::create_directories(folder);
  std::string number = number_of(outputs) + "\n";
  for (const Output& output : outputs) {
    number += output.hash() + " " + output.name + "\n";
    write(folder / file_name(output), is_kept_whole(output) ? output.bytes : marks_of(output.bytes));
  }
  write(folder / "number", number);
}

}  // namespace searoom::golden
