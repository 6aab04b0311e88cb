// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/Closing.h"

#include "ui/Workspace.h"
#include "ui/ZoneSession.h"
#include "ui/drift/Decisions.h"

#include <QMainWindow>
#include <QMessageBox>
#include <QStatusBar>

namespace zoneloom {

Closing::Closing(QMainWindow* window, const Workspace& workspace)
    : QObject(window)
    , m_window(window)
    , m_workspace(workspace)
{}

bool Closing::mayClose(const QList<ZoneSession*>& sessions)
{
    if (m_state == State::Decided) {
        m_state = State::Open;
        return true;
    }
    if (m_state == State::Keeping || !ask(sessions))
        return false;
    QStringList names;
    for (ZoneSession* session : sessions) {
        if (session->edits().isKept())
            continue;
        m_waiting += session;
        names += session->name().toDisplay();
    }
    if (m_waiting.isEmpty())
        return true;
    m_state = State::Keeping;
    m_window->setEnabled(false);
    m_window->statusBar()->showMessage(tr("Saving the staged changes in %1. The window closes when that is done.")
                                           .arg(names.join(QStringLiteral(", "))));
    for (ZoneSession* session : std::as_const(m_waiting))
        keep(session);
    return false;
}

bool Closing::agreed(const QString& question) const
{
    return QMessageBox::question(m_window, tr("Close Zoneloom"), question) == QMessageBox::Yes;
}

bool Closing::ask(const QList<ZoneSession*>& sessions)
{
    // Staged edits are kept in the store, and what a sync had begun is in its journal: closing loses nothing.
    if (m_workspace.running() > 0 &&
        !agreed(tr("%n request(s) are still running. Close and cancel them? What was already sent is "
                   "recorded, and is read again at the next start.",
                   nullptr, m_workspace.running())))
        return false;
    int pushes = 0;
    for (ZoneSession* session : sessions)
        pushes += session->decisions().pushCount();
    return pushes == 0 || agreed(tr("%n decided push(es) were not sent yet. Close without sending them? The "
                                    "RRsets stay as they are at the providers, and are shown as drifted again.",
                                    nullptr, pushes));
}

void Closing::keep(ZoneSession* session)
{
    connect(session, &QObject::destroyed, this, [this, session] { settle(session); });
    session->edits().keep(this, [this, session](const Outcome& kept) {
        if (!kept)
            m_error = kept.error();
        settle(session);
    });
}

void Closing::settle(ZoneSession* session)
{
    if (m_waiting.removeAll(session) == 0 || !m_waiting.isEmpty())
        return;
    m_window->setEnabled(true);
    m_window->statusBar()->clearMessage();
    const std::optional<Error> error = std::exchange(m_error, std::nullopt);
    if (error && !agreed(tr("The staged changes could not be saved: %1\n\nClose nevertheless, and lose what was "
                            "staged since they were saved last?")
                             .arg(error->message()))) {
        m_state = State::Open;
        return;
    }
    m_state = State::Decided;
    m_window->close();
}

} // namespace zoneloom
