// The kinds of settings that do nothing. Each adds what it finds.
#pragma once

namespace searoom {

class ToldSettings;

// What begins after the run or has ended before it, wherever `starts` and `ends` may stand.
void dates_outside_the_run(ToldSettings& told);
// Measures, news and feared patrols of countries that the scenario has not, or where nothing could feel them.
void countries_of_nobody(ToldSettings& told);
// Hypotheses that no rule, network, measure or other hypothesis of this scenario brings into play.
void hypotheses_without_reader(ToldSettings& told);
// Rules of masters and networks below one that always answers.
void rules_never_asked(ToldSettings& told);
// Lines of a posture, of searches or of ports below one that holds whenever they do.
void lines_never_asked(ToldSettings& told);
// What is said of a state that has no desk, and of desks where no state has one.
void states_without_desk(ToldSettings& told);
// Values that are read only where another is such: rates of storms without storms by chance, say.
void values_without_their_condition(ToldSettings& told);
// Kinds of boat, places and lanes that nothing names, and states that are nowhere.
void names_that_nothing_uses(ToldSettings& told);

}  // namespace searoom
