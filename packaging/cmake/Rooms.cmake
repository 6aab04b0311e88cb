# SPDX-FileCopyrightText: 2026 The Zoneloom authors
# SPDX-License-Identifier: Apache-2.0
#
# zoneloom_room(NAME FOLDER LINKS target...) makes a static library out of all sources in FOLDER.
# Each room is seen by the compiler through an include folder of its own, which holds nothing but that room;
# so "sync/Engine.h" can be included only where the target of sync is linked: a wrong include does not build.
function(zoneloom_room name folder)
    cmake_parse_arguments(ROOM "" "PCH" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        "${CMAKE_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_SOURCE_DIR}/${folder}/*.h" "${CMAKE_SOURCE_DIR}/${folder}/*.qrc")
    set(include_root "${CMAKE_BINARY_DIR}/rooms/${name}")
    cmake_path(GET folder PARENT_PATH parent)
    file(MAKE_DIRECTORY "${include_root}/${parent}")
    if(NOT EXISTS "${include_root}/${folder}")
        file(CREATE_LINK "${CMAKE_SOURCE_DIR}/${folder}" "${include_root}/${folder}" SYMBOLIC)
    endif()
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC "${include_root}")
    target_link_libraries(${name} PUBLIC ${ROOM_LINKS} PRIVATE zoneloom-options)
    if(NOT ROOM_PCH)
        set(ROOM_PCH core)
    endif()
    zoneloom_pch(${name} ${ROOM_PCH})
endfunction()

# Precompiled headers, built once and shared: core, net, gui, test, guitest. Only what most sources use: a larger one costs
# every compilation more than it saves.
set(ZONELOOM_PCH_core
    <QAbstractItemModel> <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QList> <QMap> <QObject> <QSet> <QSharedData> <QString> <QStringList> <QTextStream> <QThread> <QTimer>
    <QUrl> <QVarLengthArray> <tl/expected.hpp> <algorithm> <chrono> <functional> <memory> <optional> <vector>)
set(ZONELOOM_PCH_net ${ZONELOOM_PCH_core} <QHostAddress> <QSqlQuery>)
set(ZONELOOM_PCH_gui ${ZONELOOM_PCH_core}
    <QAction> <QApplication> <QComboBox> <QDialog> <QHBoxLayout> <QIcon> <QLabel> <QLineEdit> <QMenu> <QPainter>
    <QPushButton> <QStyledItemDelegate> <QTableView> <QVBoxLayout> <QWidget>)
set(ZONELOOM_PCH_test ${ZONELOOM_PCH_core} <QSignalSpy> <QTemporaryDir> <QTest>)
set(ZONELOOM_PCH_guitest ${ZONELOOM_PCH_gui} <QSignalSpy> <QTemporaryDir> <QTest>)
set(ZONELOOM_PCH_QT_core Qt6::Core)
set(ZONELOOM_PCH_QT_net Qt6::Core Qt6::Network Qt6::Sql)
set(ZONELOOM_PCH_QT_gui Qt6::Core Qt6::Gui Qt6::Widgets)
set(ZONELOOM_PCH_QT_test Qt6::Core Qt6::Network Qt6::Sql Qt6::Test)
set(ZONELOOM_PCH_QT_guitest Qt6::Core Qt6::Gui Qt6::Widgets Qt6::Test)

function(zoneloom_pch target kind)
    if(NOT TARGET zoneloom-pch-${kind})
        set(source "${CMAKE_BINARY_DIR}/pch/${kind}.cpp")
        file(CONFIGURE OUTPUT "${source}" CONTENT "// Holds the precompiled headers that other targets share.\n")
        add_library(zoneloom-pch-${kind} OBJECT "${source}")
        set_target_properties(zoneloom-pch-${kind} PROPERTIES AUTOMOC OFF)
        target_link_libraries(zoneloom-pch-${kind} PRIVATE ${ZONELOOM_PCH_QT_${kind}} zoneloom-options tl::expected)
        target_precompile_headers(zoneloom-pch-${kind} PRIVATE ${ZONELOOM_PCH_${kind}})
    endif()
    # What the headers were compiled with has to be the same in each target that shares them.
    target_link_libraries(${target} PRIVATE ${ZONELOOM_PCH_QT_${kind}} tl::expected)
    target_precompile_headers(${target} REUSE_FROM zoneloom-pch-${kind})
endfunction()
