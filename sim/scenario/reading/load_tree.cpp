#include "sim/scenario/reading/load_tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <optional>
#include <sstream>

#include "sim/base/hash.h"
#include "sim/base/nearest_name.h"
#include "sim/scenario/reading/nearest_scenario.h"
#include "sim/scenario/reading/overlay.h"
#include "sim/scenario/reading/parsed_files.h"
#include "sim/scenario/reading/scenario_folder.h"
#include "sim/scenario/reading/wanted.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_files = 512;
constexpr std::uintmax_t most_data_bytes = 64u << 20;
constexpr std::string_view bare_world = "none";

// The file's bytes, or why not.
struct Bytes {
  std::string text;
  std::string trouble;
};

Bytes read_bytes(const fs::path& path, std::uintmax_t most) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (fs::is_directory(status)) return {"", "found a folder, wanted a file"};
  if (fs::exists(status) && !fs::is_regular_file(status))
    return {"", "found a pipe or a device, wanted a file"};
  const std::uintmax_t size = fs::file_size(path, error);
  if (error) return {"", "found no such file, wanted one that can be read"};
  if (size > most) return {"", fmt::format("found a file of {} bytes, wanted at most {}", size, most)};
  std::ifstream in(path, std::ios::binary);
  if (!in) return {"", "found a file that cannot be opened, wanted one that can be read"};
  std::ostringstream text;
  text << in.rdbuf();
  return {text.str(), ""};
}

std::string without_edge_spaces(const std::string& text) {
  const std::size_t first = text.find_first_not_of(' ');
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

class TreeLoader {
 public:
  TreeLoader(const fs::path& file, Complaints& complaints)
      : root_(scenario_root(file)), complaints_(complaints) {}

  // A file with all that it extends and includes. `stack` holds the files that led here.
  YamlNode load(const fs::path& file, const std::string& shown, const FilePlace& named_at,
                const std::string& path) {
    if (std::find(stack_.begin(), stack_.end(), file) != stack_.end()) {
      complaints_.add(named_at, path, fmt::format("found {}, which leads back to itself", shown));
      return {};
    }
    if (++files_ > most_files) {
      complaints_.add(named_at, path, fmt::format("found more than {} files, wanted fewer", most_files));
      return {};
    }
    const Bytes bytes = read_bytes(file, YamlLimits{}.most_bytes);
    if (!bytes.trouble.empty()) {
      complaints_.add(named_at, path, bytes.trouble + (path.empty() ? "" : " (" + shown + ")"));
      whole_ = false;
      return {};
    }
    hashed_ += content_hash(bytes.text);
    YamlNode own = parsed_file(bytes.text, shown, complaints_);
    if (!own.is_map()) {
      whole_ = false;
      if (!own.is_null()) complaints_.add(own.at, "", "found " + own.said() + ", wanted a map of keys");
      return {};
    }
    stack_.push_back(file);
    YamlNode whole = with_bases(std::move(own), file, shown);
    stack_.pop_back();
    return whole;
  }

  YamlNode load_named(const YamlNode& name, const fs::path& from, const std::string& shown_from,
                      const std::string& path) {
    if (!name.is_scalar()) {
      complaints_.add(name.at, path, "found " + name.said() + ", wanted the path of a file");
      return {};
    }
    const NamedFile target = file_named(name.text, from, root_);
    if (!target.trouble.empty()) {
      complaints_.add(name.at, path, target.trouble);
      whole_ = false;
      return {};
    }
    const fs::path shown = (fs::path(shown_from).parent_path() / name.text).lexically_normal();
    return load(target.path, behind_link(shown).string(), name.at, path);
  }

  const std::string& hashed() const { return hashed_; }
  // Whether every file was there and held keys.
  bool whole() const { return whole_; }

 private:
  YamlNode with_bases(YamlNode own, const fs::path& file, const std::string& shown) {
    YamlNode whole;
    whole.kind = YamlNode::Kind::map;
    whole.at = own.at;
    if (const auto extends = take(own, "extends"))
      lay_over(whole, load_named(*extends, file, shown, "extends"));
    if (const auto include = take(own, "include")) {
      YamlNode included;
      included.kind = YamlNode::Kind::map;
      for (const YamlNode& name : listed(*include, "include")) {
        add_included(included, load_named(name, file, shown, "include"), "");
      }
      lay_over(whole, included);
    }
    lay_over(whole, own);
    return whole;
  }

  std::vector<YamlNode> listed(const YamlNode& node, const std::string& path) {
    if (node.is_list()) return node.items;
    complaints_.add(node.at, path, "found " + node.said() + ", wanted a list of files");
    return {};
  }

  // Included files stand side by side: maps join, and a value given twice is an error.
  void add_included(YamlNode& all, const YamlNode& one, const std::string& path) {
    for (const YamlEntry& entry : one.entries) {
      const std::string here = path.empty() ? entry.key : path + "." + entry.key;
      YamlNode* earlier = all.find(entry.key);
      if (!earlier) {
        all.entries.push_back(entry);
      } else if (earlier->is_map() && entry.value.is_map()) {
        add_included(*earlier, entry.value, here);
      } else {
        complaints_.add(
            entry.key_at, here,
            "found this key in two included files, wanted it once; it is first at " + earlier->at.text());
      }
    }
  }

  static std::optional<YamlNode> take(YamlNode& map, std::string_view key) {
    const auto found = std::find_if(map.entries.begin(), map.entries.end(),
                                    [&](const YamlEntry& e) { return e.key == key; });
    if (found == map.entries.end()) return std::nullopt;
    YamlNode value = std::move(found->value);
    map.entries.erase(found);
    return value;
  }

  fs::path root_;
  Complaints& complaints_;
  std::vector<fs::path> stack_;
  std::size_t files_ = 0;
  bool whole_ = true;
  std::string hashed_;
};

// The keys that a policy changes: inline under `change`, or a file of them.
YamlNode policy_change(const YamlEntry& policy, const ScenarioChoice& choice, TreeLoader& loader,
                       Complaints& complaints) {
  const std::string path = "policies." + policy.key;
  if (!policy.value.is_map()) {
    complaints.add(policy.value.at, path,
                   "found " + policy.value.said() + ", wanted a map with change or file");
    return {};
  }
  const YamlNode* change = policy.value.find("change");
  const YamlNode* file = policy.value.find("file");
  for (const YamlEntry& entry : policy.value.entries) {
    if (entry.key == "about" && (!entry.value.is_scalar() || entry.value.text.empty())) {
      complaints.add(entry.value.at, path + ".about", "found " + entry.value.said() + ", wanted a text");
    }
    if (entry.key != "about" && entry.key != "change" && entry.key != "file") {
      complaints.add(entry.key_at, path + "." + entry.key,
                     "found an unknown key, wanted about, change or file");
    }
  }
  if ((change != nullptr) == (file != nullptr)) {
    complaints.add(policy.key_at, path,
                   change ? "found both change and file, wanted one of them"
                          : "found neither change nor file, wanted one of them");
    return {};
  }
  if (file) {
    const bool from_a_file = file->at.file && file->at.line > 0;
    const std::string shown_from = from_a_file ? *file->at.file : behind_link(choice.file).string();
    return loader.load_named(*file, fs::absolute(shown_from), shown_from, path + ".file");
  }
  if (!change->is_map()) {
    complaints.add(change->at, path + ".change", "found " + change->said() + ", wanted a map of keys");
    return {};
  }
  return *change;
}

// Why a policy of this name could not be chosen on the command line; empty where it can.
std::string trouble_with_policy_name(const std::string& name) {
  if (name == bare_world) return fmt::format("found the name {}, which stands for no policy at all", name);
  for (const char* separator : {"+", ","}) {
    if (name.find(separator) == std::string::npos) continue;
    return fmt::format("found a name with {} in it, which stands between the names of policies", separator);
  }
  if (name.starts_with(' ') || name.ends_with(' ')) return "found a name with a space at its edge";
  if (name.find_first_not_of(' ') == std::string::npos) return "found an empty name";
  return "";
}

void lay_policies_over(LoadedTree& loaded, const YamlNode* policies, const ScenarioChoice& choice,
                       TreeLoader& loader, Complaints& complaints) {
  std::vector<std::string>& known = loaded.policy_names;
  std::vector<YamlNode> changes;
  const std::vector<YamlEntry> none;
  for (const YamlEntry& policy : policies && policies->is_map() ? policies->entries : none) {
    known.push_back(policy.key);
    if (const std::string trouble = trouble_with_policy_name(policy.key); !trouble.empty())
      complaints.add(policy.key_at, "policies." + policy.key, trouble + "; wanted a name that can be chosen");
    changes.push_back(policy_change(policy, choice, loader, complaints));  // every policy must be readable
    if (changes.back().is_map() && changes.back().entries.empty())
      loaded.empty_policies.push_back(policy.key);
  }
  for (const std::string& name : choice.policies) {
    const auto found = std::find(known.begin(), known.end(), name);
    if (found != known.end()) {
      const YamlNode& change = changes[static_cast<std::size_t>(found - known.begin())];
      if (change.is_map()) lay_over(loaded.tree, change);
      continue;
    }
    complaints.add(whole_file("--policy"), name,
                   "found a policy that the scenario does not list, wanted " +
                       (known.empty() ? std::string("none, for it lists none") : "one of " + or_list(known)) +
                       (name.find(',') == std::string::npos ? did_you_mean(name, known)
                                                            : "; several at once are joined by +"));
  }
}

}  // namespace

LoadedTree load_tree(const ScenarioChoice& choice, Complaints& complaints) {
  std::error_code error;
  if (!fs::exists(choice.file, error)) {
    complaints.add(
        whole_file(choice.file.string()), "",
        fs::is_symlink(choice.file, error)
            ? "found a link that leads to no file, wanted a scenario"
            : "found no such file, wanted a scenario" + did_you_mean(nearest_scenario(choice.file)));
    return {};
  }
  if (fs::is_directory(choice.file, error)) {
    complaints.add(whole_file(choice.file.string()), "",
                   "found a folder, wanted a file" + did_you_mean(nearest_scenario(choice.file)));
    return {};
  }
  if (!fs::is_regular_file(choice.file, error)) {
    complaints.add(whole_file(choice.file.string()), "", "found a pipe or a device, wanted a file");
    return {};
  }
  TreeLoader loader(choice.file, complaints);
  LoadedTree loaded;
  const std::string shown = behind_link(choice.file).string();
  loaded.tree = loader.load(fs::weakly_canonical(fs::absolute(choice.file)), shown, whole_file(shown), "");
  if (!loaded.tree.is_map()) return loaded;

  const YamlNode* listed = loaded.tree.find("policies");
  const YamlNode policies = listed ? *listed : YamlNode{};
  if (!policies.is_map() && !policies.is_null()) {
    complaints.add(policies.at, "policies", "found " + policies.said() + ", wanted a map of policies");
  }
  std::erase_if(loaded.tree.entries, [](const YamlEntry& e) { return e.key == "policies"; });
  lay_policies_over(loaded, &policies, choice, loader, complaints);
  for (const std::string& setting : choice.settings) set_value(loaded.tree, setting, complaints);
  // What a file that could not be read would have held is not missing.
  if (!loader.whole()) loaded.tree.at.line = -1;

  std::string all = loader.hashed();
  for (const std::string& name : choice.policies) all += "+" + name;
  for (const std::string& setting : choice.settings) all += "\n" + setting;
  loaded.text_hash = content_hash(all);
  return loaded;
}

std::string read_data_file(const std::string& name, const FilePlace& named_at, const std::string& path,
                           const fs::path& scenario_file, Complaints& complaints) {
  // A file is shown relative to the scenario's own folder, so it can be found again from there.
  const bool from_a_file = named_at.file && named_at.line > 0;
  const fs::path named_in = fs::absolute(from_a_file ? fs::path(*named_at.file) : behind_link(scenario_file));
  const NamedFile target = file_named(name, named_in, scenario_root(scenario_file));
  if (!target.trouble.empty()) {
    complaints.add(named_at, path, target.trouble);
    return "";
  }
  Bytes bytes = read_bytes(target.path, most_data_bytes);
  // An empty text would pass for none.
  if (bytes.trouble.empty() && bytes.text.empty())
    bytes.trouble = "found an empty file, wanted one with something in it";
  if (!bytes.trouble.empty()) complaints.add(named_at, path, bytes.trouble + " (" + name + ")");
  return bytes.text;
}

std::vector<std::string> split_policies(const std::string& joined) {
  if (joined.empty() || without_edge_spaces(joined) == bare_world) return {};
  std::vector<std::string> names;
  std::istringstream in(joined + "+");
  for (std::string name; std::getline(in, name, '+');) {
    names.push_back(without_edge_spaces(name));
    if (names.back().empty())
      throw BadInput("--policy: found " + joined + ", wanted names of policies, with + between them");
  }
  return names;
}

FilePlace place_in(const YamlNode& tree, std::initializer_list<std::string_view> path) {
  const YamlNode* node = &tree;
  for (const std::string_view key : path) {
    const YamlNode* inner = node->find(key);
    if (!inner) break;
    node = inner;
  }
  FilePlace at = node->at;
  at.line = std::max(at.line, 0);
  return at;
}

}  // namespace searoom
