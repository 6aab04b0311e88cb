// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/SecretEdit.h"

#include "ui/theme/Icons.h"

#include <QAction>

namespace zoneloom {

SecretEdit::SecretEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_reveal(addAction(Icons::action(QStringLiteral("password-show")), TrailingPosition))
{
    setEchoMode(Password);
    m_reveal->setCheckable(true);
    m_reveal->setText(tr("Show"));
    m_reveal->setToolTip(tr("Show what is typed (Alt+F2)"));
    m_reveal->setShortcut(QKeySequence(Qt::ALT | Qt::Key_F2));
    m_reveal->setShortcutContext(Qt::WidgetShortcut);
    connect(m_reveal, &QAction::toggled, this, [this](bool shown) {
        setEchoMode(shown ? Normal : Password);
        m_reveal->setIcon(Icons::action(shown ? QStringLiteral("password-hide") : QStringLiteral("password-show")));
        m_reveal->setText(shown ? tr("Hide") : tr("Show"));
    });
}

} // namespace zoneloom
