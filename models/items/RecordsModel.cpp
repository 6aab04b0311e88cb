// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/items/RecordsModel.h"

#include "models/dns/RdataCodec.h"
#include "models/items/Background.h"
#include "models/items/ItemRoles.h"
#include "models/items/RRsetText.h"

#include <algorithm>

namespace zoneloom {

namespace {

/// Beyond this many RRsets at once a reset is cheaper than telling views of each.
constexpr qsizetype resetAbove = 200;

} // namespace

void RecordsModel::setEditor(ZoneEditor* editor)
{
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    if (editor) {
        connect(editor, &ZoneEditor::restarted, this, &RecordsModel::restart);
        connect(editor, &ZoneEditor::stagedFew, this, &RecordsModel::lay);
        connect(editor, &ZoneEditor::stagedMany, this, &RecordsModel::takeOverlay);
    }
    restart();
}

void RecordsModel::restart()
{
    m_draft = {};
    m_draftError.clear();
    takeOverlay();
}

void RecordsModel::takeOverlay()
{
    beginResetModel();
    dropInBackground(std::exchange(m_overlay, m_editor ? m_editor->overlay() : RecordOverlay()));
    endResetModel();
}

void RecordsModel::lay(const QList<RRsetKey>& keys)
{
    if (keys.size() > resetAbove) {
        takeOverlay();
        return;
    }
    for (const RRsetKey& key : keys)
        put(key, m_editor->changes().find(key));
}

void RecordsModel::put(const RRsetKey& key, const RRsetChange* change)
{
    const RecordOverlay::Span before = m_overlay.span(key);
    const int rows = change ? static_cast<int>(StagedSet::of(*change).rows.size()) : m_overlay.table().rowsOf(key);
    const std::optional<RRsetChange> next = change ? std::optional(*change) : std::nullopt;
    if (rows > before.rows) {
        beginInsertRows({}, before.first + before.rows, before.first + rows - 1);
        m_overlay.put(key, next);
        endInsertRows();
    } else if (rows < before.rows) {
        beginRemoveRows({}, before.first + rows, before.first + before.rows - 1);
        m_overlay.put(key, next);
        endRemoveRows();
    } else {
        m_overlay.put(key, next);
    }
    if (rows > 0)
        Q_EMIT dataChanged(index(before.first, 0), index(before.first + rows - 1, ColumnCount - 1));
}

void RecordsModel::setFindings(const RankedFindings& findings)
{
    const RankedFindings before = std::exchange(m_findings, findings);
    if (before.all().size() + findings.all().size() > resetAbove) {
        if (m_overlay.rows() > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_overlay.rows() - 1, ColumnCount - 1));
        return;
    }
    for (const RRsetKey& key : before.keys() + findings.keys()) {
        const RecordOverlay::Span span = m_overlay.span(key);
        if (span.rows > 0)
            Q_EMIT dataChanged(index(span.first, 0), index(span.first + span.rows - 1, ColumnCount - 1));
    }
}

QStringList RecordsModel::findingTexts(const RRset& set) const
{
    QStringList texts;
    for (const Finding& finding : m_findings.of(RRsetKey::of(set)))
        texts += finding.text();
    return texts;
}

std::optional<RecordsModel::Record> RecordsModel::record(int row) const
{
    if (row < 0 || row >= m_overlay.rows())
        return std::nullopt;
    const RecordOverlay::Position at = m_overlay.at(row);
    if (at.staged >= 0) {
        const StagedSet& staged = m_overlay.staged(at.staged);
        const StagedSet::Row& one = staged.rows.at(at.value);
        const bool gone = one.mark == RecordMark::Removed && staged.change.before;
        return Record{gone ? *staged.change.before : staged.shown(), one.rdata, one.mark, one.before, at.value == 0};
    }
    const RRset& set = m_overlay.table().set(at.set);
    auto rdata = set.rdata().begin();
    std::advance(rdata, at.value);
    return Record{set, (*rdata).toByteArray(), RecordMark::None, {}, at.value == 0};
}

std::optional<Result<RRset>> RecordsModel::draftWith(int column, const QString& text) const
{
    std::array<QString, ColumnCount> typed = m_draft;
    typed[static_cast<size_t>(column)] = text.trimmed();
    if (!m_editor || typed[TypeColumn].isEmpty() || typed[ValueColumn].isEmpty())
        return std::nullopt;
    return m_editor->typedRecord(typed[NameColumn], typed[TypeColumn], typed[TtlColumn], typed[ValueColumn]);
}

bool RecordsModel::hasDraft() const
{
    return std::ranges::any_of(m_draft, [](const QString& text) { return !text.isEmpty(); });
}

void RecordsModel::clearDraft()
{
    m_draft = {};
    m_draftError.clear();
    if (m_editor)
        Q_EMIT dataChanged(index(m_overlay.rows(), 0), index(m_overlay.rows(), ColumnCount - 1));
}

int RecordsModel::rowOf(const RRsetKey& key) const
{
    const RecordOverlay::Span span = m_overlay.span(key);
    return span.rows > 0 ? span.first : -1;
}

int RecordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_overlay.rows() + (m_editor ? 1 : 0);
}

int RecordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isDraft(index.row()))
        return draftData(index.column(), role);
    const std::optional<Record> one = record(index.row());
    return one ? recordData(*one, index.column(), role) : QVariant();
}

QVariant RecordsModel::recordData(const Record& record, int column, int role) const
{
    const Name& origin = m_overlay.table().content().origin();
    switch (role) {
    case MarkRole:
        return static_cast<int>(record.mark);
    case FirstOfSetRole:
        return record.first;
    case SeverityRole: {
        const QList<Finding> found = m_findings.of(RRsetKey::of(record.set));
        return found.isEmpty() ? -1 : static_cast<int>(found.first().severity);
    }
    case OldValueRole:
        return record.before ? QVariant(RdataCodec::toText(record.set.type(), *record.before, origin)) : QVariant();
    case Qt::ToolTipRole: {
        if (column == MarkColumn || column == ValueColumn) {
            QStringList lines = findingTexts(record.set);
            if (record.before)
                lines += tr("Before: %1").arg(RdataCodec::toText(record.set.type(), *record.before, origin));
            constexpr qsizetype shownWhole = 60;
            const QString text = RdataCodec::toText(record.set.type(), record.rdata, origin);
            if (column == ValueColumn && text.size() > shownWhole)
                lines.prepend(text);
            return lines.isEmpty() ? QVariant() : QVariant(lines.join(u'\n'));
        }
        return column == NameColumn ? QVariant(record.set.name().toText()) : QVariant();
    }
    case Qt::AccessibleTextRole:
        if (column == MarkColumn) {
            const QStringList said = findingTexts(record.set);
            return QVariant(QStringList(QStringList{markText(record.mark).toString()} + said).join(u' ').trimmed());
        }
        break;
    case Qt::TextAlignmentRole:
        return column == TtlColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DisplayRole:
    case Qt::EditRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case NameColumn:
        return RRsetText::name(record.set.name(), origin);
    case TypeColumn:
        return record.set.type().toText();
    case TtlColumn:
        return record.set.ttl();
    case ValueColumn:
        return RdataCodec::toText(record.set.type(), record.rdata, origin);
    case NoteColumn:
        return record.first || role == Qt::EditRole ? record.set.note() : QString();
    default:
        return {};
    }
}

QVariant RecordsModel::draftData(int column, int role) const
{
    switch (role) {
    case MarkRole:
        return static_cast<int>(RecordMark::Draft);
    case FirstOfSetRole:
        return true;
    case SeverityRole:
        return m_draftError.isEmpty() ? -1 : static_cast<int>(Severity::Error);
    case Qt::EditRole:
    case Qt::DisplayRole:
        if (role == Qt::DisplayRole && column == NameColumn && m_draft[NameColumn].isEmpty())
            return tr("New record…");
        return column == MarkColumn ? QVariant() : QVariant(m_draft[static_cast<size_t>(column)]);
    case Qt::ToolTipRole:
        return m_draftError.isEmpty() ? tr("Type a name, a type and a value to add a record") : m_draftError;
    case Qt::AccessibleTextRole:
        return column == MarkColumn ? tr("new record") : QVariant();
    default:
        return {};
    }
}

QVariant RecordsModel::markText(RecordMark mark) const
{
    switch (mark) {
    case RecordMark::Added:
        return tr("added");
    case RecordMark::Changed:
        return tr("changed");
    case RecordMark::Removed:
        return tr("removed");
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == TtlColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case MarkColumn:
        return role == Qt::ToolTipRole ? tr("Staged change or finding") : QString();
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    case TtlColumn:
        return role == Qt::ToolTipRole ? tr("Time to live, in seconds") : tr("TTL");
    case ValueColumn:
        return tr("Value");
    case NoteColumn:
        return role == Qt::ToolTipRole ? tr("A remark for people; no name server sees it") : tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags RecordsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_editor || index.column() == MarkColumn)
        return flags;
    if (isDraft(index.row()))
        return flags | Qt::ItemIsEditable;
    const RecordOverlay::Position at = m_overlay.at(index.row());
    const bool gone = at.staged >= 0 && m_overlay.staged(at.staged).rows.at(at.value).mark == RecordMark::Removed;
    return gone || index.column() == TypeColumn ? flags : flags | Qt::ItemIsEditable;
}

bool RecordsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !m_editor || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString text = value.toString();
    if (isDraft(index.row()))
        return setDraft(index, text);
    const std::optional<Record> one = record(index.row());
    if (!one || one->mark == RecordMark::Removed || text == data(index, Qt::EditRole).toString())
        return false;
    const RRsetKey key = RRsetKey::of(one->set);
    const QPersistentModelIndex kept(index);
    Outcome done;
    switch (index.column()) {
    case NameColumn:
        done = m_editor->rename(key, text);
        break;
    case TtlColumn:
        done = m_editor->changeTtl(key, text);
        break;
    case ValueColumn:
        done = m_editor->changeValue(key, one->rdata, text);
        break;
    case NoteColumn:
        done = m_editor->changeNote(key, text);
        break;
    default:
        return false;
    }
    if (!done)
        Q_EMIT refused(kept, done.error());
    return done.has_value();
}

bool RecordsModel::setDraft(const QModelIndex& index, const QString& text)
{
    m_draft[static_cast<size_t>(index.column())] = text.trimmed();
    m_draftError.clear();
    const bool whole = !m_draft[TypeColumn].isEmpty() && !m_draft[ValueColumn].isEmpty();
    if (whole) {
        const std::array<QString, ColumnCount> typed = m_draft;
        m_draft = {};
        const Outcome done = m_editor->addRecord(typed[NameColumn], typed[TypeColumn], typed[TtlColumn],
                                                 typed[ValueColumn], typed[NoteColumn]);
        if (done) {
            const Result<Name> name =
                Name::fromText(typed[NameColumn].isEmpty() ? u"@" : QStringView(typed[NameColumn]), m_editor->origin());
            const Result<RRType> type = RRType::fromText(typed[TypeColumn]);
            if (name && type)
                Q_EMIT drafted({*name, *type});
        } else {
            m_draft = typed;
            m_draftError = done.error().message();
            Q_EMIT refused(this->index(m_overlay.rows(), index.column()), done.error());
        }
    }
    const int last = m_overlay.rows();
    Q_EMIT dataChanged(this->index(last, 0), this->index(last, ColumnCount - 1));
    if (!whole)
        Q_EMIT incomplete(m_draft[TypeColumn].isEmpty() ? TypeColumn : ValueColumn);
    return true;
}

} // namespace zoneloom
