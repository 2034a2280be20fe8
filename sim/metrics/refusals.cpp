#include "sim/metrics/refusals.h"

#include "sim/world/happened.h"
#include "sim/world/heed.h"

namespace searoom {
namespace {

// As its desk calls the boat; a log of events by hand may have the boat alone.
std::string boat_of(const Event& e) {
  return e.picture.contact.empty() ? e.vessel : e.picture.contact;
}

Figures sizes_of(const std::map<std::string, std::set<std::string>>& boats) {
  Figures sizes;
  for (const auto& [state, names] : boats) sizes[state] = static_cast<double>(names.size());
  return sizes;
}

}  // namespace

void Refusals::observe(const Event& e, const RunHeader&) {
  static constexpr Heed<Refusals&, const std::string&> heed = {
      {EventKind::case_refused,
       [](Refusals& r, const std::string& state) {
         r.cases_.refused[state] += 1;
         r.cases_.of[state] += 1;
       }},
      {EventKind::case_accepted, [](Refusals& r, const std::string& state) { r.cases_.of[state] += 1; }},
      {EventKind::port_denied,
       [](Refusals& r, const std::string& state) {
         r.ports_.refused[state] += 1;
         r.ports_.of[state] += 1;
       }},
      {EventKind::port_granted, [](Refusals& r, const std::string& state) { r.ports_.of[state] += 1; }},
  };
  heed(e.kind, *this, e.country);
  const bool told = e.kind == EventKind::report_received || e.kind == EventKind::contact_opened ||
                    e.kind == EventKind::ignored;
  if (!told || e.country.empty() || !is_taken_to_be_in_trouble(e.picture.seen_as)) return;
  in_trouble_[e.country].insert(boat_of(e));
  if (!is_trouble_ignored(e)) return;
  ignored_[e.country] += 1;
  ignored_in_trouble_[e.country].insert(boat_of(e));
}

void Refusals::write_counts(const Figures& refused, const std::string& key, const char* label,
                            const RunHeader& header, std::vector<Outcome>& outcomes) {
  if (refused.empty()) return;
  outcomes.push_back({key, label, sum_of(refused), "times"});
  write_by_country(key, "by", refused, "times", header, outcomes);
}

void Refusals::write_shares(const Kind& kind, const std::string& key, const char* label,
                            const RunHeader& header, std::vector<Outcome>& outcomes) {
  if (kind.of.empty()) return;
  outcomes.push_back(
      {key, label, 100 * sum_of(kind.refused) / sum_of(kind.of), "%", Wanted::lower, Untold::unknown});
  Figures shares;
  for (const auto& [state, of] : kind.of) {
    const auto refused = kind.refused.find(state);
    shares[state] = refused == kind.refused.end() ? 0 : 100 * refused->second / of;
  }
  write_by_country(key, "by", shares, "%", header, outcomes, Untold::unknown);
}

void Refusals::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  write_counts(cases_.refused, "refusals.cases", "Search-and-rescue cases refused", header, outcomes);
  write_shares(cases_, "refusals.cases_share", "Share of answered search-and-rescue cases that were refused",
               header, outcomes);
  write_counts(ports_.refused, "refusals.ports", "Ports denied to ships with people aboard", header,
               outcomes);
  write_shares(ports_, "refusals.ports_share", "Share of requests for a port that were denied", header,
               outcomes);
  write_counts(ignored_, "refusals.ignored", "Boats known to be in trouble, and ignored", header, outcomes);
  write_shares({sizes_of(ignored_in_trouble_), sizes_of(in_trouble_)}, "refusals.ignored_share",
               "Share of boats known to be in trouble that were ignored", header, outcomes);
}

}  // namespace searoom
