// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace zoneloom {

class PageKeys;

/// Keeps the keys where a person left them: what had them may be hidden, disabled or gone, such as a matrix that became
/// empty while a dialog was open. Qt then gives them to the first field of the window, the filter, or to nobody; here
/// the page gets them, and as soon as it is there again what had them before.
class FocusReturn : public QObject
{
    Q_OBJECT

public:
    /// `fallback` gets the keys where the page has nothing that takes them.
    FocusReturn(QWidget* window, QWidget* filter, const PageKeys* keys, QWidget* fallback);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* now);
    void bringBack();
    void await(QWidget* lost);
    /// What had the keys last cannot have them now.
    [[nodiscard]] bool isLost() const;

    QWidget* m_window = nullptr;
    QWidget* m_filter = nullptr;
    const PageKeys* m_keys = nullptr;
    QWidget* m_fallback = nullptr;
    QPointer<QWidget> m_last;    ///< had the keys, by a person's doing
    bool m_known = false;        ///< something had them before
    QPointer<QWidget> m_awaited; ///< gets them back once it is there again
    QPointer<QWidget> m_standIn; ///< has them until then
};

} // namespace zoneloom
