// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/CommitMessage.h"

#include "ui/ZoneSession.h"

#include <QStatusBar>

namespace zoneloom {

namespace {

constexpr int MessageTime = 10'000; // milliseconds

} // namespace

CommitMessage::CommitMessage(ZoneSession* session, QStatusBar* bar)
    : QObject(session)
    , m_session(session)
    , m_bar(bar)
{
    connect(session, &ZoneSession::committed, this, &CommitMessage::say);
    connect(&session->editor(), &ZoneEditor::changed, this, &CommitMessage::end);
}

void CommitMessage::say(const Revision& revision)
{
    const bool merged = revision.parent != m_session->editor().parentRevision();
    m_text = merged ? tr("Committed as revision %1, on top of what others committed meanwhile").arg(revision.number)
                    : tr("Committed as revision %1").arg(revision.number);
    m_bar->showMessage(m_text, MessageTime);
}

void CommitMessage::end()
{
    // The commit itself empties what is staged; another message is somebody else's.
    if (!m_text.isEmpty() && !m_session->editor().changes().isEmpty() && m_bar->currentMessage() == m_text)
        m_bar->clearMessage();
}

} // namespace zoneloom
