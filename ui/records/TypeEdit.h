// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace zoneloom {

/// Where the type of a record is typed in place, with proposals below it that never hold a key back: Tab and Enter
/// lead on at once with what stands there.
class TypeEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TypeEdit(const QStringList& proposals, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
};

} // namespace zoneloom
