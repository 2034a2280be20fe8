#include "sim/phases/rescue/search_line.h"

namespace searoom {
namespace {

// Of a state that undertook to search and has no practice of its own (assumptions).
const SearchLine& undertaken() {
  static const SearchLine line = [] {
    SearchLine l;
    l.name = "undertaken";
    l.seen_as = static_cast<std::size_t>(SeenAs::adrift);
    l.starts_after = Duration::hours(6);
    l.most_units = 4;
    return l;
  }();
  return line;
}

}  // namespace

const SearchLine* search_line(const Scenario& s, const World& w, StateIndex state) {
  const PartIndex pool = w.forums.provisions.of_state[state].pool;
  if (pool) return &s.parts[pool].search;
  if (const SearchLine* own = s.states[state].search_at(s.instant_of(w.now))) return own;
  return undertakes(w.forums, state, Undertaking::search, w.now) ? &undertaken() : nullptr;
}

bool share_a_pool(const World& w, StateIndex one, StateIndex other) {
  const auto& provided = w.forums.provisions.of_state;
  return one == other || (provided[one].pool && provided[one].pool == provided[other].pool);
}

}  // namespace searoom
