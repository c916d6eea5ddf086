# What `cmake --install` lays down is exactly this list, and each description is well formed.
# Run as: cmake -DBUILD=<build> -DTREE=<folder to fill> -P tree.cmake
set(expected bin/mingdu bin/mingdu-cli share/applications/mingdu.desktop share/doc/mingdu/copyright
  share/icons/hicolor/scalable/apps/mingdu.svg share/mime/packages/mingdu.xml)
file(REMOVE_RECURSE ${TREE})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${TREE} RESULT_VARIABLE failed OUTPUT_QUIET)
if(failed)
  message(FATAL_ERROR "The install failed: ${failed}")
endif()
file(GLOB_RECURSE laid RELATIVE ${TREE} ${TREE}/*)
list(SORT laid)
if(NOT laid STREQUAL expected)
  message(FATAL_ERROR "Installed:\n  ${laid}\nexpected:\n  ${expected}")
endif()
file(REMOVE_RECURSE ${TREE})
