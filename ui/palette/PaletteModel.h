// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"
#include "models/dns/ZoneContent.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

#include <optional>

namespace zoneloom {

/// What can be gone to by typing: zones, records of the open zone and actions, best match first. For at most a hundred
/// matches at a time.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind
    {
        Zone,
        Record,
        Action
    };
    struct Entry
    {
        Kind kind = Kind::Zone;
        QString text;
        QString folded; ///< lower case, for matching
        Name name;      ///< of the zone or of the records
        QPointer<QAction> action;
    };
    using QAbstractListModel::QAbstractListModel;

    void setZones(const QList<Name>& zones);
    void setActions(const QList<QAction*>& actions);
    /// The content is looked up by name; up to 20,000 RRsets it is matched as the rest is.
    void setContent(const ZoneContent& content);
    /// Empty for the actions and zones as they come.
    void setTyped(const QString& typed);
    [[nodiscard]] const Entry& entry(int row) const { return m_shown.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// QString: the keys of an action; of others what they are.
    static constexpr int AsideRole = Qt::UserRole + 1;
    /// Of an action: its menu text without accelerator and dots.
    static QString textOf(const QAction* action);

private:
    [[nodiscard]] std::optional<Entry> named(const QString& typed) const;

    QList<Entry> m_entries;
    QList<Entry> m_records;
    ZoneContent m_content;
    QList<Entry> m_shown;
};

} // namespace zoneloom
