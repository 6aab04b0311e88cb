// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/WelcomePage.h"

#include "ui/theme/Icons.h"

#include <QCommandLinkButton>
#include <QGridLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace zoneloom {

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
{
    auto* mark = new QLabel(this);
    mark->setPixmap(Icons::application().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto* title = new QLabel(tr("Welcome to Zoneloom"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    title->setFont(large);
    auto* text = new QLabel(tr("One zone, woven across many DNS providers. You edit the internal zone here once; "
                               "Zoneloom keeps every version, pushes it to your providers, and shows where one of them "
                               "differs.\n\nNo zones yet. How should the first one come in?"),
                            this);
    text->setWordWrap(true);
    const auto way = [this](const QString& name, const QString& words, const QString& icon, auto signal) {
        auto* button = new QCommandLinkButton(name, words, this);
        button->setIcon(Icons::action(icon));
        button->setIconSize(QSize(24, 24));
        button->setAccessibleDescription(words);
        button->setAutoDefault(true); // Enter, not Space alone
        if (!focusProxy())
            setFocusProxy(button);
        connect(button, &QAbstractButton::clicked, this, signal);
        return button;
    };
    auto* column = new QVBoxLayout;
    auto* head = new QHBoxLayout;
    head->addWidget(mark);
    head->addSpacing(12);
    head->addWidget(title, 1);
    column->addLayout(head);
    column->addSpacing(8);
    column->addWidget(text);
    column->addSpacing(12);
    column->addWidget(way(tr("Import a &master file"),
                          tr("A zone file of BIND, Knot, NSD, or one that a provider exported."),
                          QStringLiteral("document-import"), &WelcomePage::masterFileChosen));
    column->addWidget(way(tr("Read a zone from a &provider"),
                          tr("With an account there. Reading changes nothing at the provider."),
                          QStringLiteral("network-server"), &WelcomePage::providerChosen));
    column->addWidget(way(tr("Create an empt&y zone"),
                          tr("With an SOA record and its name servers; the rest is yours."), QStringLiteral("list-add"),
                          &WelcomePage::emptyZoneChosen));
    column->addSpacing(12);
    auto* hint = new QLabel(tr("You can also drop master files on this window, or paste a zone's text. Nothing is "
                               "written before you have seen it."),
                            this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(hint);
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &WelcomePage::pasteAsked);
    auto* middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setRowStretch(0, 2);
    layout->addWidget(middle, 1, 1);
    layout->setRowStretch(2, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 8);
    layout->setColumnStretch(2, 1);
}

} // namespace zoneloom
