// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/Error.h"

#include <QObject>

#include <optional>

class QMainWindow;

namespace zoneloom {

class Workspace;
class ZoneSession;

/// The end of the window: asks before it closes over what would end with it, and has it wait until the store holds all
/// that is staged. Nothing else can be done in the window meanwhile; then it closes by itself.
class Closing : public QObject
{
    Q_OBJECT

public:
    Closing(QMainWindow* window, const Workspace& workspace);

    /// True where the window may close now, with these zones open in it.
    [[nodiscard]] bool mayClose(const QList<ZoneSession*>& sessions);
    /// A person decided to close, and the window will.
    [[nodiscard]] bool isDecided() const { return m_state != State::Open; }

private:
    enum class State
    {
        Open,
        Keeping, ///< waits for the store
        Decided  ///< is about to close
    };
    [[nodiscard]] bool agreed(const QString& question) const;
    [[nodiscard]] bool ask(const QList<ZoneSession*>& sessions);
    void keep(ZoneSession* session);
    void settle(ZoneSession* session);

    QMainWindow* m_window = nullptr;
    const Workspace& m_workspace;
    State m_state = State::Open;
    QList<ZoneSession*> m_waiting; ///< not kept yet
    std::optional<Error> m_error;  ///< why one of them could not be
};

} // namespace zoneloom
