// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace zoneloom {

/// A line for a secret: hidden, with a button that shows it.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget* parent = nullptr);

private:
    QAction* m_reveal = nullptr;
};

} // namespace zoneloom
