// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QStatusBar;

namespace zoneloom {

struct Revision;
class ZoneSession;

/// Says in the status bar that a zone's staged edits were committed: for ten seconds, or until something is staged
/// next.
class CommitMessage : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the session.
    CommitMessage(ZoneSession* session, QStatusBar* bar);

private:
    void say(const Revision& revision);
    void end();

    ZoneSession* m_session = nullptr;
    QStatusBar* m_bar = nullptr;
    QString m_text;
};

} // namespace zoneloom
