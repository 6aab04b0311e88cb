// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/WithheldNote.h"

#include "ui/dialogs/Labels.h"
#include "ui/theme/Icons.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace zoneloom {

WithheldNote::WithheldNote(const LinkReport& link, QWidget* parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    const auto count = [&link](RRsetChange::Action action) {
        return static_cast<int>(
            std::count_if(link.plan.changes.begin(), link.plan.changes.end(),
                          [action](const RRsetChange& change) { return change.action() == action; }));
    };
    auto* icon = new QLabel(this);
    icon->setPixmap(Icons::warning().pixmap(16));
    auto* text = new QLabel(this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setContentsMargins(0, Labels::TopMargin, 0, 0);
    text->setText(tr("%1 is withheld. %2 If it is sent, %3 there, %4 and %5.")
                      .arg(link.link, link.plan.withheld->text(),
                           tr("%n RRset(s) are created", nullptr, count(RRsetChange::Action::Create)),
                           tr("%n replaced", nullptr, count(RRsetChange::Action::Replace)),
                           tr("%n deleted", nullptr, count(RRsetChange::Action::Delete))));
    auto* lift = new QCheckBox(tr("I have looked at it: send it to %1 all the same")
                                   .arg(QString(link.link).replace(u'&', QStringLiteral("&&"))),
                               this);
    lift->setObjectName(QStringLiteral("lift-%1").arg(link.link));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setColumnStretch(1, 1);
    layout->addWidget(icon, 0, 0, Qt::AlignTop);
    layout->addWidget(text, 0, 1);
    layout->addWidget(lift, 1, 1);
    connect(lift, &QCheckBox::toggled, this, &WithheldNote::lifted);
}

} // namespace zoneloom
