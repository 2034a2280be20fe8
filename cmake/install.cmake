# What `cmake --install` lays where, by component: searoom, searoom-view, and searoom-data, which both read.
set(SEAROOM_ZSH_DIR ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING "Where zsh looks for completions")
set(data ${CMAKE_INSTALL_DATADIR}/searoom)

# All that is installed, without tests.
add_custom_target(programs DEPENDS searoom)

install(TARGETS searoom RUNTIME COMPONENT searoom)
add_pages(searoom)
install(FILES README.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT searoom)
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT searoom)

# With the programs that made the region's data left out: they belong to the sources.
install(DIRECTORY scenarios DESTINATION ${data} COMPONENT searoom-data
  PATTERN "*.py" EXCLUDE PATTERN "__pycache__" EXCLUDE PATTERN "*.searoom-cache" EXCLUDE)

if(TARGET searoom-view)
  add_dependencies(programs searoom-view)
  install(TARGETS searoom-view RUNTIME COMPONENT searoom-view)
  add_pages(searoom-view)
  install(FILES render/desktop/searoom-view.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications
    COMPONENT searoom-view)
  install(FILES render/desktop/searoom.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
    COMPONENT searoom-view)
endif()
