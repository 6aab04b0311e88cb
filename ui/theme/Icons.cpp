// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Icons.h"

#include "ui/theme/StateColors.h"
#include "ui/theme/SvgIconEngine.h"

#include <utility>

namespace zoneloom {

namespace {

QIcon own(const QString& name, SvgIconEngine::Coloring coloring)
{
    return QIcon(new SvgIconEngine(QStringLiteral(":/icons/%1.svg").arg(name), std::move(coloring)));
}

} // namespace

QIcon Icons::state(CellState state)
{
    return own(QStringLiteral("state-") + toText(state).replace(u'_', u'-'),
               [state](const QPalette& palette) { return StateColors::of(state, palette); });
}

QIcon Icons::zone(const QVariant& state)
{
    if (state.isValid())
        return Icons::state(static_cast<CellState>(state.toInt()));
    return own(QStringLiteral("state-no-links"), [](const QPalette& palette) { return StateColors::quiet(palette); });
}

QIcon Icons::mark(RecordMark mark)
{
    switch (mark) {
    case RecordMark::Added:
        return own(QStringLiteral("mark-added"), &StateColors::added);
    case RecordMark::Changed:
        return own(QStringLiteral("mark-changed"), &StateColors::changed);
    case RecordMark::Removed:
        return own(QStringLiteral("mark-removed"), &StateColors::removed);
    case RecordMark::None:
    case RecordMark::Draft:
        break;
    }
    return {};
}

QIcon Icons::warning()
{
    return own(QStringLiteral("finding-warning"),
               [](const QPalette& palette) { return StateColors::of(CellState::Drifted, palette); });
}

QIcon Icons::error()
{
    return own(QStringLiteral("finding-error"), &StateColors::error);
}

QIcon Icons::action(const QString& name)
{
    const QIcon fallback = own(name, [](const QPalette& palette) { return palette.color(QPalette::ButtonText); });
    return QIcon::fromTheme(name, fallback);
}

QIcon Icons::application()
{
    return QIcon(QStringLiteral(":/icons/zoneloom.svg"));
}

} // namespace zoneloom
