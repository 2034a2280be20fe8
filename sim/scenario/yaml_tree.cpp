#include "sim/scenario/yaml_tree.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <map>
#include <sstream>

namespace searoom {
namespace {

// Thrown to stop the parser once going on would be of no use; the complaint is already noted.
struct StopReading {};

// Builds the tree from the parser's events.
class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(std::string file_name, Complaints& complaints, const YamlLimits& limits)
      : file_(std::make_shared<const std::string>(std::move(file_name))),
        complaints_(complaints),
        limits_(limits) {}

  YamlNode take() { return std::move(root_); }
  FilePlace place(const YAML::Mark& m) const { return {file_, m.line + 1, m.column + 1}; }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& m, YAML::anchor_t anchor) override {
    begin(m, YamlNode::Kind::null, "", anchor);
    end();
  }
  void OnScalar(const YAML::Mark& m, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    begin(m, YamlNode::Kind::scalar, tag, anchor);
    YamlNode& node = open_.back().node;
    node.text = value;
    node.quoted = tag == "!";
    if (!node.quoted && node.tag.empty() && (value == "~" || value == "null")) {
      node.kind = YamlNode::Kind::null;
    }
    end();
  }
  void OnSequenceStart(const YAML::Mark& m, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    begin(m, YamlNode::Kind::list, tag, anchor);
  }
  void OnSequenceEnd() override { end(); }
  void OnMapStart(const YAML::Mark& m, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    begin(m, YamlNode::Kind::map, tag, anchor);
  }
  void OnMapEnd() override { end(); }

  void OnAlias(const YAML::Mark& m, YAML::anchor_t anchor) override {
    const auto found = anchored_.find(anchor);
    if (found == anchored_.end()) {
      stop(place(m), "found an alias that refers to itself, wanted a finished value");
    }
    YamlNode copy = found->second;
    count(nodes_in(copy), place(m));
    const int depth = depth_of(copy) + static_cast<int>(open_.size());
    if (depth > limits_.deepest) stop(place(m), too_deep());
    open_.push_back({std::move(copy), 0, {}, {}, false});
    end();
  }

 private:
  struct Open {
    YamlNode node;
    YAML::anchor_t anchor;
    std::string key;  // of the entry being read, when node is a map
    FilePlace key_at;
    bool has_key;
  };

  [[noreturn]] void stop(FilePlace at, std::string text) {
    complaints_.add(std::move(at), "", std::move(text));
    throw StopReading{};
  }
  std::string too_deep() const {
    return fmt::format("found values nested deeper than {} levels, wanted fewer", limits_.deepest);
  }
  void count(std::size_t nodes, const FilePlace& at) {
    nodes_ += nodes;
    if (nodes_ > limits_.most_nodes) {
      stop(at, fmt::format("found more than {} values once aliases are unfolded, wanted fewer",
                           limits_.most_nodes));
    }
  }
  static std::size_t nodes_in(const YamlNode& node) {
    std::size_t n = 1;
    for (const YamlNode& item : node.items) n += nodes_in(item);
    for (const YamlEntry& entry : node.entries) n += nodes_in(entry.value);
    return n;
  }
  static int depth_of(const YamlNode& node) {
    int deepest = 0;
    for (const YamlNode& item : node.items) deepest = std::max(deepest, depth_of(item));
    for (const YamlEntry& entry : node.entries) deepest = std::max(deepest, depth_of(entry.value));
    return deepest + 1;
  }

  void begin(const YAML::Mark& m, YamlNode::Kind kind, const std::string& tag, YAML::anchor_t anchor) {
    Open open{{}, anchor, {}, {}, false};
    open.node.kind = kind;
    open.node.tag = tag == "?" || tag == "!" ? "" : tag;
    open.node.at = place(m);
    count(1, open.node.at);
    if (static_cast<int>(open_.size()) >= limits_.deepest) stop(open.node.at, too_deep());
    open_.push_back(std::move(open));
  }

  void end() {
    Open done = std::move(open_.back());
    open_.pop_back();
    if (done.anchor != 0) anchored_[done.anchor] = done.node;
    if (open_.empty()) {
      root_ = std::move(done.node);
    } else if (open_.back().node.is_list()) {
      open_.back().node.items.push_back(std::move(done.node));
    } else {
      take_into_map(open_.back(), std::move(done.node));
    }
  }

  void take_into_map(Open& map, YamlNode child) {
    if (!map.has_key) {
      if (!child.is_scalar()) stop(child.at, "found " + child.said() + " as a key, wanted a name");
      map.key = child.text;
      map.key_at = child.at;
      map.has_key = true;
      return;
    }
    map.has_key = false;
    if (const YamlNode* earlier = map.node.find(map.key)) {
      complaints_.add(map.key_at, map.key,
                      "found this key a second time, wanted it once; it is first at " + earlier->at.text());
      return;
    }
    map.node.entries.push_back({std::move(map.key), std::move(map.key_at), std::move(child)});
  }

  std::shared_ptr<const std::string> file_;
  Complaints& complaints_;
  YamlLimits limits_;
  YamlNode root_;
  std::vector<Open> open_;
  std::map<YAML::anchor_t, YamlNode> anchored_;
  std::size_t nodes_ = 0;
};

// yaml-cpp takes control characters and broken UTF-8 as they come: refuse them, with their place.
bool has_only_text(std::string_view text, const std::string& file_name, Complaints& complaints) {
  const auto name = std::make_shared<const std::string>(file_name);
  int line = 1, column = 1;
  int continuation_left = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool continuation = (byte & 0xC0) == 0x80;
    const bool control = (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t') || byte == 0x7F;
    if (control || continuation != (continuation_left > 0) || byte >= 0xF8) {
      complaints.add({name, line, column}, "",
                     fmt::format("found byte 0x{:02x}, wanted UTF-8 text without control characters", byte));
      return false;
    }
    if (continuation) {
      --continuation_left;
      continue;
    }
    continuation_left = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC0 ? 1 : 0;
    column = byte == '\n' ? 1 : column + 1;
    line += byte == '\n' ? 1 : 0;
  }
  return true;
}

}  // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
  for (const YamlEntry& entry : entries) {
    if (entry.key == key) return &entry.value;
  }
  return nullptr;
}

YamlNode* YamlNode::find(std::string_view key) {
  return const_cast<YamlNode*>(std::as_const(*this).find(key));
}

std::string YamlNode::said() const {
  constexpr std::size_t longest_quoted = 60;
  switch (kind) {
    case Kind::null:
      return "nothing";
    case Kind::list:
      return fmt::format("a list of {}", items.size());
    case Kind::map:
      return fmt::format("a map of {}", entries.size());
    case Kind::scalar:
      break;
  }
  const std::string shown = text.size() > longest_quoted ? text.substr(0, longest_quoted) + "..." : text;
  return quoted ? "\"" + shown + "\"" : shown.empty() ? "an empty text" : shown;
}

YamlNode parse_yaml(std::string_view text, const std::string& file_name, Complaints& complaints,
                    const YamlLimits& limits) {
  const FilePlace whole = whole_file(file_name);
  if (text.size() > limits.most_bytes) {
    complaints.add(
        whole, "",
        fmt::format("found a file of {} bytes, wanted at most {}", text.size(), limits.most_bytes));
    return {};
  }
  if (!has_only_text(text, file_name, complaints)) return {};
  TreeBuilder builder(file_name, complaints, limits);
  try {
    std::istringstream stream{std::string(text)};
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder)) {
      complaints.add(whole, "", "found an empty file, wanted a map of keys");
      return {};
    }
    TreeBuilder rest(file_name, complaints, limits);
    if (parser.HandleNextDocument(rest)) {
      complaints.add(whole, "", "found a second YAML document after '---', wanted one");
    }
  } catch (const YAML::Exception& e) {
    complaints.add(builder.place(e.mark), "", "found text that is not YAML: " + e.msg);
    return {};
  } catch (const StopReading&) {
    return {};
  }
  return builder.take();
}

}  // namespace searoom
