// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace zoneloom {

/// A sentence in a dialog with a mark before it: how something stands, what is wrong. Plain text, so that nothing in a
/// provider's words is taken for markup; can be selected and copied.
class NoteLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Plain,
        Good,
        Warning,
        Error
    };
    explicit NoteLabel(QWidget* parent = nullptr);

    /// An empty text takes no room.
    void say(Kind kind, const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    Kind m_kind = Kind::Plain;
    QLabel* m_mark = nullptr;
    QLabel* m_text = nullptr;
};

} // namespace zoneloom
