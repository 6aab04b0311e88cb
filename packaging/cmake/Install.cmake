# SPDX-FileCopyrightText: 2026 The Zoneloom authors
# SPDX-License-Identifier: Apache-2.0
#
# What `cmake --install` puts where a Unix desktop looks for it: programs, entry in the menu, description, icons,
# completion, licence.
include(GNUInstallDirs)
set(icon "${CMAKE_SOURCE_DIR}/resources/icons/zoneloom.svg")

install(TARGETS zoneloom-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${CMAKE_SOURCE_DIR}/packaging/completion/zoneloom-cli.bash"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME zoneloom-cli)
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" "${CMAKE_SOURCE_DIR}/README.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
if(NOT ZONELOOM_GUI)
    return()
endif()

install(TARGETS zoneloom RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${CMAKE_SOURCE_DIR}/packaging/zoneloom.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${CMAKE_SOURCE_DIR}/packaging/zoneloom.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${icon}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
# Panels that draw no SVG take pictures; without the program that makes them the drawing alone is installed.
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
    foreach(size 16 22 24 32 48 64 128 256)
        set(picture "${CMAKE_BINARY_DIR}/icons/${size}/zoneloom.png")
        add_custom_command(OUTPUT "${picture}" DEPENDS "${icon}"
            COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_BINARY_DIR}/icons/${size}"
            COMMAND "${RSVG_CONVERT}" --width ${size} --height ${size} --output "${picture}" "${icon}")
        list(APPEND pictures "${picture}")
        install(FILES "${picture}" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
    endforeach()
    add_custom_target(zoneloom-icons ALL DEPENDS ${pictures})
endif()
