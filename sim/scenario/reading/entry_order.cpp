#include "sim/scenario/reading/entry_order.h"

#include <algorithm>

#include "sim/base/nearest_name.h"
#include "sim/scenario/reading/wanted.h"

namespace searoom {
namespace {

using Entries = std::vector<const YamlEntry*>;

const YamlNode* place_said_by(const YamlEntry& entry) {
  return entry.value.is_map() ? entry.value.find("before") : nullptr;
}

Entries::iterator find_named(const YamlNode& name, Entries& entries) {
  return std::ranges::find_if(
      entries, [&](const YamlEntry* entry) { return name.is_scalar() && entry->key == name.text; });
}

// Those whose place is known by now; the others wait for them.
Entries put_in_place(const Entries& waiting, Entries& ordered) {
  Entries still_waiting;
  for (const YamlEntry* entry : waiting) {
    const auto next = find_named(*place_said_by(*entry), ordered);
    if (next == ordered.end()) {
      still_waiting.push_back(entry);
    } else {
      ordered.insert(next, entry);
    }
  }
  return still_waiting;
}

void complain_of_place(const YamlEntry& entry, const YamlNode& map, const std::string& path,
                       Complaints& complaints) {
  const YamlNode& before = *place_said_by(entry);
  std::vector<std::string> others;
  for (const YamlEntry& other : map.entries) {
    if (other.key != entry.key) others.push_back(other.key);
  }
  const std::string here = path + "." + entry.key + ".before";
  if (before.is_scalar() && std::ranges::find(others, before.text) != others.end()) {
    complaints.add(before.at, here,
                   "found entries that are each to stand before another of them, wanted an order");
    return;
  }
  complaints.add(before.at, here,
                 "found " + before.said() + ", wanted the name of another one here, one of " +
                     or_list(others) + (before.is_scalar() ? did_you_mean(before.text, others) : ""));
}

}  // namespace

Entries in_order(const YamlNode& map, const std::string& path, Complaints& complaints) {
  Entries ordered, waiting;
  for (const YamlEntry& entry : map.entries) (place_said_by(entry) ? waiting : ordered).push_back(&entry);
  for (std::size_t before = 0; before != waiting.size();) {
    before = waiting.size();
    waiting = put_in_place(waiting, ordered);
  }
  for (const YamlEntry* entry : waiting) {
    complain_of_place(*entry, map, path, complaints);
    ordered.push_back(entry);
  }
  return ordered;
}

}  // namespace searoom
