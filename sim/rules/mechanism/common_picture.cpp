#include "sim/rules/mechanism/common_picture.h"

#include "sim/rules/mechanism/pass_news.h"
#include "sim/scenario/reading/fields.h"
#include "sim/world/caused.h"

namespace searoom {

void CommonPicture::list_fields(Fields& f, MechanismPart&) {
  f.quantity("delay", link_.delay,
             {.about = "Until all members see what one knows", .unit = "hours", .low = 0, .high = 240});
  f.quantity("reports_every", reports_every_,
             {.about = "Time between reports of what is known", .unit = "days", .low = 1, .high = 3650});
  f.number("keeping", keeping_,
           {.about = "Share of undertakings that would not be kept and are, because all see it",
            .low = 0,
            .high = 1});
}

void CommonPicture::act(const ForumView& view, ForumState& memory, Forum& forum) const {
  pass_news(view, memory, forum, link_, [](const Contact&) { return true; });
  if (view.tick() < memory.quiet_until) return;
  memory.quiet_until = view.tick() + view.ticks_of(reports_every_);
  Forum::Word word;
  word.kind = EventKind::situation_report;
  word.people = view.people_at_sea();
  word.cause = caused_by_report(view.boats_at_sea());
  word.because = memory.began;
  forum.tell(word);
}

void CommonPicture::provide(const ForumView&, const ForumState&, Provisions& p) const {
  p.keeping = std::max(p.keeping, keeping_);
}

}  // namespace searoom
