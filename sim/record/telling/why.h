// Why a boat ended as it did: the chain of causes that led there, told from its root, and what became of
// everybody who was ever aboard.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "sim/record/telling/event_sentence.h"

namespace searoom {

// One link of the chain.
struct ChainLink {
  Telling telling;
  Tick until = 0;                    // of the last of the events that it tells
  std::vector<std::uint64_t> tells;  // their numbers
  std::set<std::string> vessels;     // whose they are
};

struct Fates {
  std::map<std::string, std::uint64_t> people;  // by what became of them, in words
  std::map<std::string, std::uint64_t> came_from, passed_to;
  std::uint64_t at_sea = 0;
  std::uint64_t all() const;
};

// Both take the events of a run in order, positions left out. Links are in order too.
std::vector<ChainLink> chain_of(const std::string& vessel, const std::vector<Event>& events);
Fates fates_of(const Story& story, const std::vector<Event>& events);

// The boats of a run, in the order of their appearance.
std::vector<std::string> boats_of(const std::vector<Event>& events);

}  // namespace searoom
