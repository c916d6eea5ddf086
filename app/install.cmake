# What `cmake --install` lays down and what CPack packs. Everything else a desk needs (law, letters, its translations) is
# inside the programs. No maintainer script: MIME types, icons and menus are updated by their own packages' triggers, and
# nothing here knows where an office file lies.
include(GNUInstallDirs)
install(TARGETS mingdu mingdu-cli RUNTIME)
set(desk_files ${CMAKE_SOURCE_DIR}/resources/desktop)
install(FILES ${desk_files}/mingdu.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desk_files}/mingdu.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${desk_files}/mingdu-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME mingdu.xml)
install(FILES ${desk_files}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mingdu)
set(CPACK_PACKAGE_CONTACT "The Mingdu maintainers <maintainers@mingdu.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desk for government information disclosure (政府信息公开)")
set(CPACK_PACKAGE_DESCRIPTION
  "Mingdu reviews the disclosure attribute of documents, runs access requests under their statutory clock, applies the fee rules,
answers with the right letter, and joins many desks through signed packages. It works offline on one file. A window (mingdu) and a
command line (mingdu-cli) share one core.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
# Libraries as the linker sees them; below are those that are opened by name at run time.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n, breeze-icon-theme, fonts-noto-cjk, shared-mime-info")
include(CPack)
