#include "sim/scenario/reading/yaml_tree.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <sstream>

namespace searoom {
namespace {

// yaml-cpp takes the end of the file for the end of a quoted text. So a comment is put after the end, which
// only an open quote can turn into a text. No file holds its control character.
constexpr std::string_view after_the_end = "#\x01";

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
  // The last value or key that was begun.
  const FilePlace& last_begun() const { return last_begun_; }
  FilePlace place(const YAML::Mark& m) const { return {file_, m.line + 1, m.column + 1}; }

  void OnDocumentStart(const YAML::Mark& m) override {
    if (documents_++ > 0) stop(place(m), "found a second YAML document, wanted one in a file");
  }
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
    if (value.find(after_the_end) != std::string::npos)
      stop(node.at, "found a quoted text without its closing quote");
    if (has_control(value)) complain(node.at, "found a control character in this text, wanted none");
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

  // "vessel_kinds.trawler": the keys that lead to what is being read.
  std::string path() const {
    std::string path;
    for (const Open& open : open_) {
      if (open.node.is_list()) path += fmt::format("[{}]", open.node.items.size());
      if (open.has_key) path += (path.empty() ? "" : ".") + open.key;
    }
    constexpr std::size_t longest = 200;
    return path.size() <= longest ? path : path.substr(0, longest) + "...";
  }
  void complain(const FilePlace& at, std::string text) { complaints_.add(at, path(), std::move(text)); }
  [[noreturn]] void stop(const FilePlace& at, std::string text) {
    complain(at, std::move(text));
    throw StopReading{};
  }
  // Escapes bring in what has_only_text refuses.
  static bool has_control(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
      const auto byte = static_cast<unsigned char>(c);
      return (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t') || byte == 0x7F;
    });
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
    open.node.at = last_begun_ = place(m);
    count(1, open.node.at);
    constexpr std::string_view of_yaml = "tag:yaml.org,2002:";
    if (open.node.tag.starts_with(of_yaml)) {
      complain(open.node.at,
               "found the tag !!" + open.node.tag.substr(of_yaml.size()) + ", wanted a value without one");
      open.node.tag.clear();
    }
    if (static_cast<int>(open_.size()) >= limits_.deepest) stop(open.node.at, too_deep());
    open_.push_back(std::move(open));
  }

  void end() {
    Open done = std::move(open_.back());
    open_.pop_back();
    if (done.anchor != 0) {
      count(nodes_in(done.node), done.node.at);
      anchored_[done.anchor] = done.node;
    }
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
      check_key(child);
      map.key = child.text;
      map.key_at = child.at;
      map.has_key = true;
      return;
    }
    const auto same_key = [&](const YamlEntry& e) { return e.key == map.key; };
    const auto earlier = std::find_if(map.node.entries.begin(), map.node.entries.end(), same_key);
    if (earlier != map.node.entries.end()) {
      complain(map.key_at,
               "found this key a second time, wanted it once; it is first at " + earlier->key_at.text());
      map.has_key = false;
      return;
    }
    if (map.node.entries.size() == limits_.most_keys) {
      stop(map.key_at, fmt::format("found a map of more than {} keys, wanted fewer", limits_.most_keys));
    }
    map.has_key = false;
    if (child.is_null() && child.text.empty()) child.at = map.key_at;  // a key with nothing after it
    map.node.entries.push_back({std::move(map.key), std::move(map.key_at), std::move(child)});
  }

  void check_key(const YamlNode& key) {
    if (key.text.empty()) stop(key.at, "found an empty key, wanted a name");
    if (key.text.size() > limits_.longest_key || key.text.find('\n') != std::string::npos) {
      stop(key.at, fmt::format("found a key of {} bytes ({}), wanted a name on one line of at most {}",
                               key.text.size(), key.said(), limits_.longest_key));
    }
    if (key.text == "<<" && !key.quoted) {
      stop(key.at, "found the merge key <<, wanted the keys themselves");
    }
  }

  std::shared_ptr<const std::string> file_;
  Complaints& complaints_;
  YamlLimits limits_;
  YamlNode root_;
  std::vector<Open> open_;
  std::map<YAML::anchor_t, YamlNode> anchored_;
  FilePlace last_begun_;
  std::size_t nodes_ = 0;
  int documents_ = 0;
};

// How many bytes the UTF-8 character at the front of `text` has; 0 when there is none (RFC 3629: no overlong
// form, no surrogate, nothing above U+10FFFF).
std::size_t utf8_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const unsigned first = byte(0), second = byte(1);
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first <= 0xDF && follows(1)) return 2;
  const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
  const bool beyond = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
  if (overlong || beyond) return 0;
  if (first >= 0xE0 && first <= 0xEF && follows(1) && follows(2)) return 3;
  if (first >= 0xF0 && first <= 0xF4 && follows(1) && follows(2) && follows(3)) return 4;
  return 0;
}

// yaml-cpp takes control characters and broken UTF-8 as they come, and a tab for indentation as it pleases:
// refuse them, with their place. Columns are bytes, as yaml-cpp counts them.
bool has_only_text(std::string_view text, const std::string& file_name, Complaints& complaints) {
  int line = 1, column = 1;
  bool only_spaces_yet = true;  // on this line
  while (!text.empty()) {
    const auto byte = static_cast<unsigned char>(text.front());
    const bool control = (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t') || byte == 0x7F;
    const std::size_t length = control ? 0 : utf8_length(text);
    if (length == 0) {
      complaints.add({std::make_shared<const std::string>(file_name), line, column}, "",
                     fmt::format("found byte 0x{:02x}, wanted UTF-8 text without control characters", byte));
      return false;
    }
    if (byte == '\t' && only_spaces_yet) {
      complaints.add({std::make_shared<const std::string>(file_name), line, column}, "",
                     "found a tab at the beginning of a line, wanted spaces");
      return false;
    }
    only_spaces_yet = byte == '\n' || (only_spaces_yet && byte == ' ');
    text.remove_prefix(length);
    column = byte == '\n' ? 1 : column + static_cast<int>(length);
    line += byte == '\n' ? 1 : 0;
  }
  return true;
}

// What the parser says, in the words of someone who writes scenarios.
std::string parser_trouble(const std::string& parser_says) {
  static const std::map<std::string, std::string> words = {
      {YAML::ErrorMsg::MAP_VALUE,
       "a second ': ' on this line or a line that is indented too far, wanted key: value "
       "with quotes round a text that has ': ' in it"},
      {YAML::ErrorMsg::MAP_KEY, "a key where none can stand, wanted it on a line of its own"},
      {YAML::ErrorMsg::END_OF_MAP,
       "a line that does not fit the keys above it, wanted the same indentation and key: value"},
      {YAML::ErrorMsg::END_OF_MAP_FLOW, "a { without its }, or a comma missing between its keys"},
      {YAML::ErrorMsg::END_OF_SEQ,
       "a line that does not fit the list above it, wanted the same indentation and '- '"},
      {YAML::ErrorMsg::END_OF_SEQ_FLOW, "a [ without its ], or a comma missing between its values"},
      {YAML::ErrorMsg::FLOW_END, "a ] or } that nothing opened, or the other one of the two was wanted"},
      {YAML::ErrorMsg::BLOCK_ENTRY, "a '-' where no list can begin, wanted it on a line of its own"},
      {YAML::ErrorMsg::EOF_IN_SCALAR, "a quoted text without its closing quote"},
      {YAML::ErrorMsg::DOC_IN_SCALAR, "'---' or '...' inside a quoted text, wanted its closing quote first"},
      {YAML::ErrorMsg::UNKNOWN_TOKEN, "a character that cannot begin a value, wanted quotes round the text"},
      {YAML::ErrorMsg::UNKNOWN_ANCHOR, "an alias (*) to a name that no & above gives"},
  };
  const auto known = words.find(parser_says);
  return known == words.end() ? "text that is not YAML: " + parser_says : known->second;
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
  std::string shown = text.substr(0, longest_quoted);
  while (!shown.empty() && utf8_length(text.substr(shown.size())) == 0)
    shown.pop_back();  // not inside a character
  std::replace_if(
      shown.begin(), shown.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  if (shown.size() < text.size()) shown += "...";
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
    std::istringstream stream{std::string(text) + "\n" + std::string(after_the_end)};
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder)) {
      complaints.add(whole, "", "found nothing to read, wanted a map of keys");
      return {};
    }
    const YamlNode first = builder.take();
    try {
      parser.HandleNextDocument(builder);
    } catch (const StopReading&) {
    }
    return first;
  } catch (const YAML::Exception& e) {
    // What is not closed is missed at the end of the file, where nobody would look for it.
    const auto lines = std::count(text.begin(), text.end(), '\n') + (text.ends_with('\n') ? 0 : 1);
    const bool at_the_end = e.mark.line >= lines && builder.last_begun().file;
    complaints.add(at_the_end ? builder.last_begun() : builder.place(e.mark), "",
                   "found " + parser_trouble(e.msg));
    return {};
  } catch (const StopReading&) {
    return {};
  }
}

namespace {

// Of a list: "[2]" and what follows.
const YamlNode* item_at(const YamlNode& list, std::string_view path) {
  std::size_t n = 0;
  const auto [end, error] = std::from_chars(path.data() + 1, path.data() + path.size(), n);
  const auto read = static_cast<std::size_t>(end - path.data());
  if (error != std::errc() || read >= path.size() || path[read] != ']' || n >= list.items.size())
    return nullptr;
  path.remove_prefix(read + 1);
  if (path.starts_with('.')) path.remove_prefix(1);
  return node_at(list.items[n], path);
}

}  // namespace

bool say_the_same(const YamlNode& a, const YamlNode& b) {
  const auto are_alike = [](const YamlEntry& x, const YamlEntry& y) {
    return x.key == y.key && say_the_same(x.value, y.value);
  };
  return a.kind == b.kind && a.text == b.text && a.tag == b.tag &&
         std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), say_the_same) &&
         std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(), are_alike);
}

const YamlNode* node_at(const YamlNode& tree, std::string_view path) {
  if (path.empty()) return &tree;
  if (tree.is_list()) return path.starts_with('[') ? item_at(tree, path) : nullptr;
  for (const YamlEntry& entry : tree.entries) {
    if (!path.starts_with(entry.key)) continue;
    std::string_view rest = path.substr(entry.key.size());
    if (!rest.empty() && rest.front() != '.' && rest.front() != '[') continue;
    if (rest.starts_with('.')) rest.remove_prefix(1);
    if (const YamlNode* node = node_at(entry.value, rest)) return node;
  }
  return nullptr;
}

}  // namespace searoom
