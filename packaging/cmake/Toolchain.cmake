# SPDX-FileCopyrightText: 2026 The Zoneloom authors
# SPDX-License-Identifier: Apache-2.0
#
# Compiler, linker and cache settings; warnings and sanitizers come from the interface target zoneloom-options.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(ZONELOOM_CCACHE ccache)
if(ZONELOOM_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${ZONELOOM_CCACHE}")
endif()

add_library(zoneloom-options INTERFACE)
# No errors in the release: what a newer compiler finds to warn of must not keep anybody from building the program.
target_compile_options(zoneloom-options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow $<$<NOT:$<CONFIG:Release>>:-Werror>
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
target_compile_definitions(zoneloom-options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_USE_QSTRINGBUILDER
    ZONELOOM_VERSION="${PROJECT_VERSION}")
find_program(ZONELOOM_MOLD mold)
if(ZONELOOM_MOLD)
    target_link_options(zoneloom-options INTERFACE -fuse-ld=mold)
endif()
if(ZONELOOM_SANITIZE)
    target_compile_options(zoneloom-options INTERFACE
        -fsanitize=${ZONELOOM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(zoneloom-options INTERFACE -fsanitize=${ZONELOOM_SANITIZE})
endif()
