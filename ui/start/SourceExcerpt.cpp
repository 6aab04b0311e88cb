// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/SourceExcerpt.h"

#include "models/items/Background.h"
#include "ui/theme/StateColors.h"

#include <QFile>
#include <QFontDatabase>
#include <QTextBlock>

namespace zoneloom {

namespace {

constexpr int Around = 4;
constexpr qint64 LongestLine = 2000;

/// The lines from `first` on; each cut where it is longer than anybody reads.
QStringList linesOf(const QString& path, int first, int count)
{
    QFile file(path);
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (int line = 1; line < first + count && !file.atEnd(); ++line) {
        const QByteArray text = file.readLine();
        if (line >= first)
            lines += QString::fromUtf8(text.left(LongestLine)).remove(u'\n').remove(u'\r');
    }
    return lines;
}

} // namespace

SourceExcerpt::SourceExcerpt(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Lines of the file"));
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * (2 * Around + 1) + 28);
    setVisible(false);
}

void SourceExcerpt::showPlace(const QString& file, int line, int column)
{
    const quint64 request = ++m_request;
    const int first = std::max(1, line - Around);
    inBackground(
        this, [file, first, line] { return linesOf(file, first, line - first + 1 + Around); },
        [this, request, first, line, column](const QStringList& lines) {
            if (request == m_request)
                take(lines, first, line, column);
        });
}

void SourceExcerpt::take(const QStringList& lines, int first, int line, int column)
{
    setVisible(!lines.isEmpty());
    const int width = static_cast<int>(QString::number(first + lines.size()).size());
    QStringList numbered;
    for (int i = 0; i < lines.size(); ++i)
        numbered += QStringLiteral("%1  %2").arg(first + i, width).arg(lines.at(i));
    setPlainText(numbered.join(u'\n'));
    const QTextBlock block = document()->findBlockByNumber(line - first);
    if (!block.isValid())
        return;
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(block);
    mark.format.setBackground(StateColors::tint(CellState::Conflict, palette()));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections({mark});
    QTextCursor at(block);
    const int offset = width + 2 + std::max(0, column - 1);
    at.setPosition(block.position() + std::min(offset, block.length() - 1));
    setTextCursor(at);
    ensureCursorVisible();
}

} // namespace zoneloom
