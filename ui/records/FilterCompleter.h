// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCompleter>

class QLineEdit;
class QStringListModel;

namespace zoneloom {

/// Completes the filter language at the cursor: the keys (`type:`), and what can stand behind each.
class FilterCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit FilterCompleter(QLineEdit* line);

    /// What can stand in the place of that word.
    [[nodiscard]] static QStringList proposals(const QString& word);

protected:
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override;
    [[nodiscard]] QStringList splitPath(const QString& path) const override;

private:
    /// Begin and end of the word at the cursor.
    [[nodiscard]] std::pair<qsizetype, qsizetype> word() const;

    QLineEdit* m_line = nullptr;
    QStringListModel* m_words = nullptr;
};

} // namespace zoneloom
