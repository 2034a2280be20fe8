#include "tests/support/damage_steps.h"

#include <algorithm>
#include <functional>
#include <map>
#include <regex>
#include <stdexcept>

#include "sim/base/hash.h"
#include "sim/experiment/store/sqlite.h"
#include "sim/record/event_line.h"
#include "sim/record/log_reader.h"
#include "sim/record/log_writer.h"
#include "tests/support/file_contents.h"
#include "tests/support/log_blocks.h"

namespace searoom::test {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

void change_blocks(const fs::path& log, const std::function<void(std::vector<std::string>&)>& change) {
  std::vector<std::string> blocks = blocks_of(contents_of(log));
  change(blocks);
  std::string bytes;
  for (const std::string& block : blocks) bytes += block;
  write_contents(log, bytes);
}

std::string lines_of(const fs::path& file) {
  LogReader log(file);
  std::string text = header_line(log.header()) + "\n";
  while (const auto event = log.next()) text += event_line(*event, log.header()) + "\n";
  return text;
}

// The lines of a log changed, in blocks that are whole: what is wrong then is what they say.
void change_lines(const fs::path& file, const std::function<void(std::string&)>& change) {
  LogWriter::Resume from;
  from.text = lines_of(file);
  const std::string before = from.text;
  change(from.text);
  if (from.text == before) throw std::runtime_error(file.string() + ": found nothing to change");
  LogWriter(file, LogReader(file).header(), from).finish();
}

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

// A number and a hash stand before what a checkpoint holds.
void change_payload(const fs::path& file, const std::function<void(std::string&)>& change) {
  const std::string good = contents_of(file);
  const std::size_t hash_at = good.find('\n') + 1;
  std::string payload = good.substr(hash_at + content_hash("").size());
  change(payload);
  write_contents(file, good.substr(0, hash_at) + content_hash(payload) + payload);
}

struct Step {
  std::size_t words;  // after the file
  std::function<void(const fs::path&, const Words&)> act;
  bool looks_only = false;
};

const std::map<std::string, Step>& steps() {
  static const std::map<std::string, Step> all = {
      {"lose-blocks",
       {2,
        [](const fs::path& log, const Words& w) {
          change_blocks(log,
                        [&](auto& b) { b.erase(b.begin() + std::stoi(w[0]), b.begin() + std::stoi(w[1])); });
        }}},
      {"double-block",
       {1,
        [](const fs::path& log, const Words& w) {
          change_blocks(log, [&](auto& b) {
            const std::string again = b.at(std::stoul(w[0]));
            b.insert(b.begin() + std::stoi(w[0]), again);
          });
        }}},
      {"swap-blocks",
       {2,
        [](const fs::path& log, const Words& w) {
          change_blocks(log, [&](auto& b) { std::swap(b.at(std::stoul(w[0])), b.at(std::stoul(w[1]))); });
        }}},
      {"reverse-blocks",
       {0, [](const fs::path& log,
              const Words&) { change_blocks(log, [](auto& b) { std::reverse(b.begin() + 1, b.end()); }); }}},
      {"append-block",
       {1,
        [](const fs::path& log, const Words& w) {
          change_blocks(log, [&](auto& b) { b.push_back(std::string(b.at(std::stoul(w[0])))); });
        }}},
      {"lose-mark",
       {1,
        [](const fs::path& log, const Words& w) {
          change_blocks(log, [&](auto& b) {
            std::string& block = b.at(std::stoul(w[0]));
            block.erase(0, block.find("\x28\xb5\x2f\xfd"));
          });
        }}},
      {"take-block",
       {2,
        [](const fs::path& log, const Words& w) {
          const std::string other = blocks_of(contents_of(log.parent_path() / w[1])).at(std::stoul(w[0]));
          change_blocks(log, [&](auto& b) { b.at(std::stoul(w[0])) = other; });
        }}},
      {"change-log",
       {2,
        [](const fs::path& log, const Words& w) {
          change_lines(log, [&](std::string& text) {
            text = std::regex_replace(text, std::regex(w[0]), w[1], std::regex_constants::format_first_only);
          });
        }}},
      {"nest-in-log",
       {4,
        [](const fs::path& log, const Words& w) {
          change_lines(log, [&](std::string& text) {
            const std::size_t at = text.find(w[0]);
            if (at == std::string::npos) return;
            const int depth = std::stoi(w[3]);
            text.insert(at + w[0].size(),
                        "\"deep\":" + repeated(w[1], depth) + "1" + repeated(w[2], depth) + ",");
          });
        }}},
      {"unpack-log",
       {1,
        [](const fs::path& log, const Words& w) { write_contents(log.parent_path() / w[0], lines_of(log)); },
        true}},
      {"sql",
       {1, [](const fs::path& file, const Words& w) { Sqlite(file, Sqlite::Mode::write).execute(w[0]); }}},
      {"cut-payload",
       {1,
        [](const fs::path& file, const Words& w) {
          change_payload(file, [&](std::string& payload) { payload.resize(std::stoul(w[0])); });
        }}},
      {"grow-payload",
       {1, [](const fs::path& file,
              const Words& w) { change_payload(file, [&](std::string& payload) { payload += w[0]; }); }}},
  };
  return all;
}

}  // namespace

void damage(const fs::path& folder, const Words& words) {
  const auto step = words.size() < 2 ? steps().end() : steps().find(words[0]);
  if (step == steps().end() || words.size() != step->second.words + 2)
    throw std::runtime_error("found a step that does not exist: " + (words.empty() ? "" : words[0]));
  const fs::path file = folder / words[1];
  const std::string before = contents_of(file);
  step->second.act(file, {words.begin() + 2, words.end()});
  if (!step->second.looks_only && contents_of(file) == before)
    throw std::runtime_error(words[0] + ": found nothing to change in " + words[1]);
}

}  // namespace searoom::test
