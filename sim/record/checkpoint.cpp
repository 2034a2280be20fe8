#include "sim/record/checkpoint.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "sim/base/complaints.h"
#include "sim/base/hash.h"
#include "sim/base/input_file.h"
#include "sim/phases/truth_of.h"
#include "sim/record/archive.h"

namespace searoom {

// Each of these lists the parts of one kind of value.

template <class Archive>
void archive(Archive& ar, std::vector<Position>& points) {
  ar(points);
}

template <class Archive>
void archive(Archive& ar, std::string& text) {
  ar(text);
}

template <class Archive>
void archive(Archive& ar, Storm& s) {
  ar(s.name), ar(s.forms_s), ar(s.ends_s), ar(s.forms_at), ar(s.heading_rad), ar(s.forward_m_s),
      ar(s.max_wind_m_s);
  ar(s.radius_m), ar(s.script);
}

template <class Archive>
void archive(Archive& ar, Fluctuation& f) {
  ar(f.knot), ar(f.before), ar(f.after);
}

// What Weather makes anew at every tick is left out.
template <class Archive>
void archive(Archive& ar, Weather& w) {
  archive(ar, w.wind_fluctuation), archive(ar, w.current_fluctuation);
  ar(w.storms), ar(w.coming), archive(ar, w.next_random), ar(w.storm_ordinal), ar(w.storm_candidate_s);
  ar(w.grown_m), ar(w.grown_hour);
}

template <class Archive>
void archive(Archive& ar, Ledger& l) {
  ar(l.departed), ar(l.landed), ar(l.disembarked), ar(l.returned), ar(l.dead), ar(l.missing),
      ar(l.left_chart);
}

template <class Archive>
void archive(Archive& ar, NetworkState& n) {
  ar(n.mother_source), ar(n.first_feeder_source), ar(n.mother_ships), ar(n.feeders), ar(n.ashore);
  ar(n.push), ar(n.news_delay), ar(n.learned), ar(n.landed_tonight), ar(n.night);
}

template <class Archive>
void archive(Archive& ar, Unit& u) {
  ar(u.id), ar(u.name), ar(u.can), ar(u.state), ar(u.works_for), ar(u.spec), ar(u.home);
  ar(u.position), ar(u.track), ar(u.plan), ar(u.leg);
  ar(u.task), ar(u.action), ar(u.task_since), ar(u.there_since), ar(u.sailed_at), ar(u.ready_at),
      ar(u.patrols_from), ar(u.busy_until), ar(u.work_done);
  ar(u.contact), ar(u.case_no), ar(u.boat), ar(u.in_sight), ar(u.aboard), ar(u.to), ar(u.asked_since),
      ar(u.requests), ar(u.stores_people), ar(u.sorties), ar(u.because);
}

template <class Archive>
void archive(Archive& ar, Report& r) {
  ar(r.desk), ar(r.seen_at), ar(r.arrives), ar(r.where), ar(r.error_m), ar(r.people), ar(r.seen_as),
      ar(r.channel);
  ar(r.contact), ar(r.from_unit), ar(r.sight), ar(r.source), ar(r.because), ar(truth_of(r.vessel));
}

template <class Archive>
void archive(Archive& ar, Contact& c) {
  ar(c.number), ar(c.where), ar(c.error_m), ar(c.seen_at), ar(c.known_since), ar(c.heard_at),
      ar(c.first_hand), ar(c.people), ar(c.seen_as), ar(c.channel);
  ar(c.action), ar(c.line), ar(c.done_at), ar(c.done_until), ar(c.case_no), ar(c.closed), ar(c.opened_by),
      ar(c.decided_by), ar(truth_of(c.vessel));
}

template <class Archive>
void archive(Archive& ar, Sortie& o) {
  ar(o.number), ar(o.unit), ar(o.since), ar(o.scene), ar(o.hours), ar(o.coverage), ar(o.because),
      ar(o.overlooked);
}

template <class Archive>
void archive(Archive& ar, SearchCase& c) {
  ar(c.number), ar(c.contact), ar(c.phase), ar(c.stage), ar(c.opened), ar(c.phase_since), ar(c.ended),
      ar(c.suspended), ar(c.because);
  ar(c.seen_as), ar(c.fix), ar(c.earlier_fix), ar(c.clouds), ar(c.cloud.particles), ar(c.cloud.drift);
  ar(c.out), ar(c.sorties), ar(c.searches), ar(c.searched_hours), ar(c.success), ar(c.next_success);
  ar(c.offered_to), ar(c.offered_at), ar(c.answered_at), ar(c.offer), ar(c.offers_from), ar(c.offers);
}

template <class Archive>
void archive(Archive& ar, Gap& g) {
  ar(g.boat), ar(g.vessel), ar(g.since), ar(g.last_at), ar(g.because);
}

template <class Archive>
void archive(Archive& ar, DeskState& d) {
  ar(d.contacts), ar(d.contacts_so_far), ar(d.cases), ar(d.cases_so_far), ar(d.line_holds);
  ar(d.port_requests), ar(d.in_screening), ar(d.in_shelter);
}

template <class Archive>
void archive(Archive& ar, std::vector<FishingBoat>& boats) {
  ar(boats);
}

template <class Archive>
void archive(Archive& ar, Fishers& f) {
  ar(f.fleets), ar(f.passed);
}

template <class Archive>
void archive(Archive& ar, LaneWay& way) {
  ar(way.entered), ar(way.next_s), ar(way.ships);
}

template <class Archive>
void archive(Archive& ar, Merchants& m) {
  ar(m.ways), ar(m.expected_wait), ar(m.passed);
}

template <class Archive>
void archive(Archive& ar, ForumState& f) {
  ar(f.began), ar(f.since), ar(f.adopted), ar(f.first_known), ar(f.due), ar(f.quiet_until), ar(f.calls),
      ar(f.meetings), ar(f.called), ar(f.amount), ar(f.told_until), ar(f.people);
}

template <class Archive>
void archive(Archive& ar, Forums& f) {
  ar(f.of_part), ar(f.commitments), ar(f.ashore);
  Provisions& p = f.provisions;
  ar(p.of_state), ar(p.wish_to_leave), ar(p.pressing), ar(p.in_force), ar(p.lands_within), ar(p.trusted),
      ar(p.convening), ar(p.keeping);
}

template <class Archive>
void archive(Archive& ar, Attention& a) {
  ar(a.of_state), ar(a.news_told), ar(a.found_by_press), ar(a.agencies_open);
  ar(a.ashore_of_late), ar(a.appeal_due), ar(a.appeals_from);
}

template <class Archive>
void archive(Archive& ar, Routes& routes) {
  ar(routes.ways());
  routes.renumber();
}

template <class Archive>
void archive(Archive& ar, World& w) {
  ar(w.now);
  archive(ar, w.weather);
  ar(w.vessels.groups);
  Vessels::for_each_column(w.vessels, [&ar](auto& column, std::size_t) { ar(column); });
  archive(ar, w.people);
  ar(w.departures), ar(w.placed_at_sea), archive(ar, w.routes), ar(w.source_names);
  ar(w.network_names), ar(w.networks), ar(w.news), ar(w.measures_began), ar(w.measures_ended),
      ar(w.measures_since), ar(w.events);
  archive(ar, w.forums);
  ar(w.units), ar(w.desks), ar(w.mail), ar(w.gaps);
  archive(ar, w.fishers), archive(ar, w.merchants), archive(ar, w.attention);
}

template <class Archive>
void archive(Archive& ar, LogWriter::Resume& log) {
  ar(log.bytes), ar(log.text), ar(log.events), ar(log.next.number), ar(log.next.after);
}

namespace {

// Changes whenever a part is added above.
constexpr std::string_view any_checkpoint = "searoom checkpoint ",
                           checkpoint_magic = "searoom checkpoint 11\n";
constexpr std::size_t hash_length = 32;
constexpr std::uintmax_t largest_checkpoint = std::uintmax_t{4} << 30;

void write_file_whole(const std::filesystem::path& file, const std::string& bytes) {
  const std::filesystem::path fresh = file.string() + ".new";
  std::FILE* out = std::fopen(fresh.c_str(), "wb");
  const bool written = out && std::fwrite(bytes.data(), 1, bytes.size(), out) == bytes.size() &&
                       std::fflush(out) == 0 && fsync(fileno(out)) == 0;
  if (out) std::fclose(out);
  std::error_code error;
  if (written) std::filesystem::rename(fresh, file, error);
  if (!written || error)
    throw std::runtime_error(fmt::format("{}: a checkpoint cannot be written here", file.string()));
}

// " by searoom 0.1.0": who wrote a checkpoint of any number, as far as that can be read. Its header stands
// first in all of them.
std::string writer_of(std::string_view whole) {
  try {
    const std::size_t payload_at = whole.find('\n') + 1 + hash_length;
    ArchiveReader ar(whole.substr(std::min(payload_at, whole.size())));
    std::string header;
    ar(header);
    return " by " + parse_header(header).program;
  } catch (const std::exception&) {
    return "";
  }
}

}  // namespace

void write_checkpoint(const std::filesystem::path& file, const Checkpoint& checkpoint) {
  ArchiveWriter ar;
  ar(header_line(checkpoint.header));
  archive(ar, const_cast<LogWriter::Resume&>(checkpoint.log));
  archive(ar, const_cast<World&>(checkpoint.world));
  write_file_whole(file, std::string(checkpoint_magic) + content_hash(ar.bytes) + ar.bytes);
}

Checkpoint read_checkpoint(const std::filesystem::path& file) {
  const std::string whole = read_input(file, "a checkpoint", largest_checkpoint);
  const std::size_t payload_at = checkpoint_magic.size() + hash_length;
  const bool ours = whole.size() >= payload_at && whole.starts_with(checkpoint_magic);
  const std::string_view payload = ours ? std::string_view(whole).substr(payload_at) : std::string_view();
  if (!ours && whole.starts_with(any_checkpoint) && whole.size() >= payload_at) {
    throw BadInput(file.string() + ": found a checkpoint of another version of Searoom" + writer_of(whole) +
                   ", wanted one of this; run the scenario anew");
  }
  if (!ours || content_hash(payload) != whole.substr(checkpoint_magic.size(), hash_length))
    throw BadInput(file.string() + ": found a checkpoint that is damaged, wanted a whole one");
  Checkpoint checkpoint;
  try {
    ArchiveReader ar(payload);
    std::string header;
    ar(header);
    checkpoint.header = parse_header(header);
    archive(ar, checkpoint.log);
    archive(ar, checkpoint.world);
    if (!ar.at_end()) throw std::runtime_error("found a checkpoint with more in it than a run");
  } catch (const std::runtime_error& e) {
    throw BadInput(fmt::format("{}: {}, wanted a whole one of this version", file.string(), e.what()));
  }
  return checkpoint;
}

}  // namespace searoom
