// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace zoneloom {

class Error;
class Workspace;

/// Opens the dialogs by which zones, accounts and links come, change and go.
class ZoneCommands : public QObject
{
    Q_OBJECT

public:
    ZoneCommands(Workspace& workspace, QWidget* window);

    void newZone();
    /// One dialog after another; an empty list asks for a file. `zone` is suggested where a file does not say its own.
    void importFiles(const QStringList& paths, const QString& zone = {});
    void importText(const QString& text);
    void importFromProvider();
    void showAccounts();
    void addLink(const Name& zone);
    void editLink(const Name& zone, const QString& link);
    void removeLink(const Name& zone, const QString& link);
    void editSettings(const Name& zone);
    void deleteZone(const Name& zone);

Q_SIGNALS:
    /// A zone that was made or filled, to be shown.
    void zoneReady(const zoneloom::Name& zone);
    void zoneDeleted(const zoneloom::Name& zone);
    void failed(const zoneloom::Error& error);

private:
    /// Compares that link, or all of the zone, as the first thing that a person wants to know of it.
    void read(const Name& zone, const QString& link);

    Workspace& m_workspace;
    QWidget* m_window = nullptr;
};

} // namespace zoneloom
