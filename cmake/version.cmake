# The version stands in one place: the first heading of the changelog.
set(changelog ${CMAKE_CURRENT_LIST_DIR}/../CHANGELOG.md)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${changelog})
file(STRINGS ${changelog} versions REGEX "^## [0-9]+\\.[0-9]+\\.[0-9]+")
list(GET versions 0 version)
string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" version "${version}")
