# Manual pages and completions of a program, which it writes of its own tables of options into pages/ of the build.
# For another processor's program they are not made: it cannot be asked here.
#     add_pages(PROGRAM)
function(add_pages program)
  if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR OR SYNTAX_ONLY)
    return()
  endif()
  set(stamp ${PROJECT_BINARY_DIR}/pages/${program}.stamp)
  add_custom_command(OUTPUT ${stamp}
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${PROJECT_BINARY_DIR}/pages/${program}
    COMMAND ${program} --write-pages ${PROJECT_BINARY_DIR}/pages/${program}
    COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
    DEPENDS ${program} COMMENT "Manual pages and completions of ${program}" VERBATIM)
  add_custom_target(${program}-pages ALL DEPENDS ${stamp})
  add_dependencies(programs ${program}-pages)
  set(pages ${PROJECT_BINARY_DIR}/pages/${program})
  install(DIRECTORY ${pages}/man1 DESTINATION ${CMAKE_INSTALL_MANDIR} COMPONENT ${program})
  install(DIRECTORY ${pages}/bash/ DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT ${program})
  install(DIRECTORY ${pages}/zsh/ DESTINATION ${SEAROOM_ZSH_DIR} COMPONENT ${program})
  install(DIRECTORY ${pages}/fish/ DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT ${program})
endfunction()
