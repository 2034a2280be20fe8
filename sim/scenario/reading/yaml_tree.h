// A YAML text as a plain tree in which every node knows its place. Strict where YAML is loose: a key given
// twice, a key that is not plain text, a merge key, a tag of YAML's own (!!str), an alias that refers to
// itself or that unfolds into a bomb, nesting beyond reason: each is a complaint with its place. Nothing is
// interpreted here; 010 stays the text "010".
//
// The .cpp is the only file that meets yaml-cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/base/complaints.h"
#include "sim/base/file_place.h"

namespace searoom {

struct YamlEntry;

struct YamlNode {
  enum class Kind { null, scalar, list, map };

  Kind kind = Kind::null;
  std::string text;     // scalar
  bool quoted = false;  // scalar in quotes: a text, whatever it looks like
  mutable bool read_as_text =
      false;        // by whoever knows what it is: 1.10 is then no number, and kept as it was written
  std::string tag;  // "!normal"; empty without one
  FilePlace at;
  std::vector<YamlNode> items;     // list
  std::vector<YamlEntry> entries;  // map, in the order of the file

  bool is_map() const { return kind == Kind::map; }
  bool is_list() const { return kind == Kind::list; }
  bool is_scalar() const { return kind == Kind::scalar; }
  bool is_null() const { return kind == Kind::null; }

  const YamlNode* find(std::string_view key) const;
  YamlNode* find(std::string_view key);

  // The text of a scalar on one line, shortened; "a list of 3", "a map of 2", "nothing": for messages.
  std::string said() const;
};

struct YamlEntry {
  std::string key;
  FilePlace key_at;
  YamlNode value;
};

struct YamlLimits {
  std::size_t most_bytes = 4u << 20;
  std::size_t most_nodes = 200'000;  // aliases unfolded, and a copy of what each anchor names
  int deepest = 64;
  std::size_t most_keys = 10'000;  // of one map
  std::size_t longest_key = 200;   // bytes
};

// Complaints are added, and what could be read is returned.
YamlNode parse_yaml(std::string_view text, const std::string& file_name, Complaints& complaints,
                    const YamlLimits& limits = {});

// Of two nodes, whatever their places and quotes.
bool say_the_same(const YamlNode& a, const YamlNode& b);

// The node at a path of keys joined by dots ("states.THA.ports[0]" for entries of lists); null where there is
// none. Names may hold dots.
const YamlNode* node_at(const YamlNode& tree, std::string_view path);

}  // namespace searoom
