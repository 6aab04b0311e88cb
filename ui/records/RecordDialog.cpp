// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/RecordDialog.h"

#include "models/dns/MasterFileWriter.h"
#include "models/editing/FieldHint.h"
#include "models/editing/TtlText.h"
#include "models/items/RRsetText.h"
#include "ui/ZoneSession.h"
#include "ui/dialogs/TabOrder.h"
#include "ui/manners/DialogSize.h"
#include "ui/records/FieldEdit.h"
#include "ui/records/ProblemLabel.h"
#include "ui/records/RecordDialogParts.h"
#include "ui/theme/StateColors.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zoneloom {

RecordDialog::RecordDialog(ZoneSession& session, Purpose purpose, const std::optional<RRset>& record, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_original(purpose == Purpose::Edit ? record : std::nullopt)
    , m_pattern(record)
    , m_form(RecordForm::of(rrtype::A))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(150);
    connect(&m_checkTimer, &QTimer::timeout, this, &RecordDialog::review);
    build();
    setWindowTitle(tr("New record in %1").arg(session.name().toDisplay()));
    if (record) {
        m_form = RecordForm::of(record->type(), record->name(), *record->rdata().begin());
        m_name->setText(record->name().relativeTo(session.name()));
        m_ttl->setText(QString::number(record->ttl()));
        m_note->setText(record->note());
        m_ttlTyped = true;
    }
    if (m_original)
        setWindowTitle(tr("Edit %1 %2", "a record's name and type")
                           .arg(RRsetText::name(record->name(), session.name()), m_form.id()));
    fillTypes();
    setForm(m_form);
    QWidget* first = m_name;
    if (m_original && !m_fields.isEmpty())
        first = m_fields.first()->input();
    first->setFocus();
    m_name->selectAll();
    new DialogSize(this, {96, 20}, {170, 20});
    fit();
}

void RecordDialog::build()
{
    RecordDialogParts parts(this);
    m_name = parts.line(QStringLiteral("name"), tr("Name"));
    m_nameProblems = new ProblemLabel(this);
    m_type = new QComboBox(this);
    m_type->setObjectName(QStringLiteral("type"));
    m_type->setAccessibleName(tr("Type"));
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_explanation = parts.quietLabel();
    m_ttl = parts.line(QStringLiteral("ttl"), tr("TTL"));
    m_ttlHint = parts.quietLabel();
    m_ttlProblems = new ProblemLabel(this);
    m_note = parts.line(QStringLiteral("note"), tr("Note"));
    m_note->setFont(font());
    m_wholeProblems = new ProblemLabel(this);
    m_wholeProblems->setObjectName(QStringLiteral("findings"));
    m_linkHints = new ProblemLabel(this);
    m_linkHints->setObjectName(QStringLiteral("links"));
    m_preview = parts.preview(tr("Line in a master file"));
    m_preview->setPlaceholderText(tr("The record's line appears here once the fields are right."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_stage = buttons->addButton(tr("&Stage"), QDialogButtonBox::AcceptRole);
    m_stage->setObjectName(QStringLiteral("stage"));
    m_stage->setToolTip(tr("Adds it to the staged changes; nothing is written before you commit"));
    auto* head = new QFormLayout;
    head->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* zone = new QLabel(tr(".%1", "the zone behind a relative name").arg(m_session.name().toDisplay()), this);
    head->addRow(parts.label(tr("&Name"), m_name), parts.stack({parts.row({m_name, zone}), m_nameProblems}));
    head->addRow(parts.label(tr("T&ype"), m_type), parts.stack({m_type, m_explanation}));
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its fields scroll into view
    auto* foot = new QFormLayout;
    foot->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    foot->addRow(parts.label(tr("T&TL"), m_ttl), parts.stack({m_ttl, m_ttlHint, m_ttlProblems}));
    foot->addRow(parts.label(tr("N&ote"), m_note), m_note);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
    layout->addWidget(m_preview);
    layout->addWidget(m_linkHints);
    layout->addWidget(m_wholeProblems);
    layout->addWidget(buttons);
    TabOrder::followLayout(this);
    connect(m_name, &QLineEdit::textChanged, this, &RecordDialog::takeUp);
    connect(m_ttl, &QLineEdit::textEdited, this, [this] { m_ttlTyped = !m_ttl->text().isEmpty(); });
    connect(m_ttl, &QLineEdit::textChanged, this, &RecordDialog::takeUp);
    connect(m_note, &QLineEdit::textChanged, this, &RecordDialog::takeUp);
    connect(m_type, &QComboBox::currentTextChanged, this, &RecordDialog::chooseType);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::stage);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RecordDialog::fillTypes()
{
    const QSignalBlocker quiet(m_type);
    const QList<RecordForm> all = RecordForm::all();
    for (const RecordForm& form : all) {
        // The type of a record that is there cannot change, but what its text means can.
        if (m_original && form.type() != m_form.type())
            continue;
        m_forms += form;
        m_type->addItem(form.id());
        m_type->setItemData(m_type->count() - 1, form.explanation(), Qt::ToolTipRole);
    }
    if (m_type->findText(m_form.id()) < 0) {
        m_forms += m_form;
        m_type->addItem(m_form.id());
    }
    m_type->setCurrentIndex(m_type->findText(m_form.id()));
    m_type->setEnabled(m_type->count() > 1);
}

void RecordDialog::chooseType(const QString& text)
{
    for (const RecordForm& form : std::as_const(m_forms)) {
        if (form.id().compare(text.trimmed(), Qt::CaseInsensitive) == 0) {
            setForm(form);
            return;
        }
    }
    const Result<RRType> type = RRType::fromText(QStringView(text).trimmed());
    if (type && (!m_original || *type == m_original->type())) {
        setForm(RecordForm::of(*type));
        return;
    }
    m_stage->setEnabled(false);
    m_explanation->setText(tr("“%1” is no type: choose one, or type a number as TYPE65280.").arg(text.trimmed()));
}

void RecordDialog::setForm(const RecordForm& form)
{
    const bool sameKind = m_form.type() == form.type() && !m_fields.isEmpty();
    const Result<QByteArray> kept =
        sameKind ? m_form.rdata(values(), m_session.name()) : Result<QByteArray>(QByteArray());
    m_form = form;
    m_explanation->setText(form.explanation());
    m_fields.clear();
    auto* page = new QWidget(m_scroll);
    m_layout = new QFormLayout(page);
    m_layout->setContentsMargins(0, 6, 0, 6);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QStringList initial = form.initialValues();
    if (m_pattern && m_pattern->type() == form.type() && !sameKind)
        initial = form.values(*m_pattern->rdata().begin(), m_session.name());
    else if (kept && kept->size() > 1)
        initial = form.values(*kept, m_session.name());
    for (qsizetype i = 0; i < form.fields().size(); ++i) {
        auto* edit = new FieldEdit(form.fields().at(i), page);
        edit->setValue(initial.value(i));
        m_layout->addRow(RecordDialogParts(page).label(form.fields().at(i).labelText(), edit->input()), edit);
        connect(edit, &FieldEdit::changed, this, &RecordDialog::takeUp);
        m_fields += edit;
    }
    m_scroll->setWidget(page);
    TabOrder::followLayout(this);
    RecordDialogParts::align(this);
    fit();
    m_name->setPlaceholderText(form.usualOwner().isEmpty() ? tr("@ for the zone itself") : form.usualOwner());
    if (!m_original && m_name->text().isEmpty() && form.id() == u"DMARC")
        m_name->setText(form.usualOwner());
    takeUp();
}

int RecordDialog::neededHeight() const
{
    m_scroll->updateGeometry(); // else what the last form needed would be counted
    const QMargins margins = layout()->contentsMargins();
    const int form = m_layout->totalHeightForWidth(width() - margins.left() - margins.right());
    const int others = layout()->totalHeightForWidth(width()) - m_scroll->sizeHint().height();
    return std::min(form + others, mostHeight());
}

int RecordDialog::mostHeight() const
{
    return fontMetrics().height() * 56;
}

void RecordDialog::grow()
{
    resize(width(), std::max(height(), neededHeight()));
    layout()->activate();
    // Now it is known how wide the fields are, and so how many lines their explanations have.
    const QSize room = m_scroll->maximumViewportSize();
    const int lacking = m_scroll->widget()->heightForWidth(room.width()) - room.height();
    if (lacking > 0 || m_isFresh)
        resize(width(), std::min(height() + lacking, mostHeight()));
    m_isFresh = m_isFresh && !isVisible();
    // A scroll bar that was needed for a moment makes the sentences longer, and so goes on being needed: start anew.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void RecordDialog::fit()
{
    resize(width(), neededHeight());
    m_isFresh = true;
}

QStringList RecordDialog::values() const
{
    QStringList values;
    for (const FieldEdit* field : m_fields)
        values += field->value();
    return values;
}

std::optional<RRset> RecordDialog::record(QList<RecordForm::Problem>& problems) const
{
    problems = m_form.problems(values(), m_session.name());
    const auto wrong = [&problems](int place, const Error& error) {
        problems += RecordForm::Problem{place, Severity::Error, error.message(), false};
    };
    const QString owner = m_name->text().trimmed();
    const Result<Name> name = Name::fromText(owner.isEmpty() ? u"@" : QStringView(owner), m_session.name());
    if (!name)
        wrong(RecordForm::OwnerField, name.error());
    else if (!name->isWithin(m_session.name()))
        wrong(RecordForm::OwnerField,
              Error(ErrorKind::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is not within the zone %2."),
                    {name->toText(), m_session.name().toText()}));
    const Result<quint32> ttl =
        m_ttl->text().trimmed().isEmpty() ? Result<quint32>(EditSession::DefaultTtl) : TtlText::seconds(m_ttl->text());
    if (!ttl)
        wrong(RecordForm::TtlField, ttl.error());
    const Result<QByteArray> rdata = m_form.rdata(values(), m_session.name());
    const bool whole = std::none_of(problems.begin(), problems.end(), [](const RecordForm::Problem& problem) {
        return problem.severity == Severity::Error && problem.field <= RecordForm::OwnerField;
    });
    const bool missing = std::any_of(problems.begin(), problems.end(),
                                     [](const RecordForm::Problem& problem) { return problem.isMissing; });
    if (!whole || missing || !name || !ttl || !rdata)
        return std::nullopt;
    return RRset(*name, m_form.type(), *ttl, {*rdata}, m_note->text().trimmed());
}

void RecordDialog::takeUp()
{
    showSet();
    const std::optional<RRset> made = record(m_problems);
    showProblems(m_problems);
    m_stage->setEnabled(made.has_value());
    const QByteArray line = made ? MasterFileWriter::writeLines({*made}) : QByteArray();
    m_preview->setPlainText(QString::fromUtf8(line).trimmed());
    const QStringList typed = values();
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->explain(FieldHint::of(m_form, i, typed));
    m_linkHints->show(made ? LinkHints::of(*made, m_session.name(), m_session.capabilities()) : QStringList(),
                      Severity::Warning);
    ++m_checks; // what is on its way is about another record
    m_checkTimer.start();
}

void RecordDialog::showSet()
{
    const QString owner = m_name->text().trimmed();
    const Result<Name> name = Name::fromText(owner.isEmpty() ? u"@" : QStringView(owner), m_session.name());
    const std::optional<RRset> there = name ? m_session.editor().find({*name, m_form.type()}) : std::optional<RRset>();
    if (!m_ttlTyped) {
        const QSignalBlocker quiet(m_ttl);
        m_ttl->setText(QString::number(there ? there->ttl() : EditSession::DefaultTtl));
    }
    const int others =
        there ? there->count() - (m_original && RRsetKey::of(*m_original) == RRsetKey::of(*there) ? 1 : 0) : 0;
    const Result<quint32> seconds = TtlText::seconds(m_ttl->text());
    const QString inShort = seconds ? TtlText::shortForm(*seconds) : QString();
    const bool isLong = seconds && inShort != m_ttl->text().trimmed();
    if (others > 0 && isLong)
        //: %1 is a TTL such as 1h
        m_ttlHint->setText(
            tr("= %1; shared with the %n other record(s) of this name and type", nullptr, others).arg(inShort));
    else if (others > 0)
        m_ttlHint->setText(tr("Shared with the %n other record(s) of this name and type", nullptr, others));
    else
        m_ttlHint->setText(isLong ? tr("= %1", "a TTL such as 1h").arg(inShort) : tr("Seconds, or 30m, 1h, 2d."));
}

void RecordDialog::showProblems(const QList<RecordForm::Problem>& problems)
{
    const auto show = [&problems](ProblemLabel& label, int place) {
        QStringList texts;
        Severity severity = Severity::Warning;
        for (const RecordForm::Problem& problem : problems) {
            if (problem.field != place || problem.isMissing)
                continue;
            texts += problem.text;
            severity = std::max(severity, problem.severity);
        }
        texts.removeDuplicates();
        label.show(texts, severity);
    };
    show(*m_nameProblems, RecordForm::OwnerField);
    show(*m_ttlProblems, RecordForm::TtlField);
    show(*m_wholeProblems, RecordForm::Whole);
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        show(m_fields.at(i)->problems(), static_cast<int>(i));
    // Later, when the labels have their places. It never gets lower while one types.
    QTimer::singleShot(0, this, &RecordDialog::grow);
}

void RecordDialog::review()
{
    QList<RecordForm::Problem> problems;
    const std::optional<RRset> made = record(problems);
    if (!made) {
        if (const std::optional<RRset> like = likeness())
            m_session.edits().check(this, m_session.editor().changesOf(m_original, *like),
                                    [this, name = like->name(), token = m_checks](const QList<Finding>& findings) {
                                        if (token == m_checks)
                                            showFindingsOfFields(name, findings);
                                    });
        return;
    }
    m_session.edits().check(this, m_session.editor().changesOf(m_original, *made),
                            [this, made = *made, token = m_checks](const QList<Finding>& findings) {
                                if (token == m_checks)
                                    showFindings(made, findings);
                            });
}

void RecordDialog::showFindings(const RRset& record, const QList<Finding>& findings)
{
    QList<RecordForm::Problem> problems = m_problems;
    for (const Finding& finding : findings) {
        const bool own = finding.place.name == record.name();
        const QString text = own ? finding.text()
                                 : tr("%1 %2: %3", "name, type, finding")
                                       .arg(RRsetText::name(finding.place.name, m_session.name()),
                                            finding.place.type.toText(), finding.text());
        problems += RecordForm::Problem{own ? m_form.fieldOf(finding.rule) : int(RecordForm::Whole), finding.severity,
                                        text, false};
    }
    showProblems(problems);
}

std::optional<RRset> RecordDialog::likeness() const
{
    const QString owner = m_name->text().trimmed();
    const Result<Name> name = Name::fromText(owner.isEmpty() ? u"@" : QStringView(owner), m_session.name());
    if (!name || !name->isWithin(m_session.name()))
        return std::nullopt;
    QStringList likely = values();
    const QStringList initial = m_form.initialValues();
    for (const RecordForm::Problem& problem : m_problems) {
        if (problem.field >= 0 && problem.severity == Severity::Error)
            likely[problem.field] = initial.value(problem.field);
    }
    const Result<QByteArray> rdata = m_form.rdata(likely, m_session.name());
    return rdata ? std::optional<RRset>(RRset(*name, m_form.type(), EditSession::DefaultTtl, {*rdata})) : std::nullopt;
}

void RecordDialog::showFindingsOfFields(const Name& name, const QList<Finding>& findings)
{
    QList<RecordForm::Problem> problems = m_problems;
    for (const Finding& finding : findings) {
        const int field = m_form.fieldOf(finding.rule);
        const auto isOfField = [field](const RecordForm::Problem& problem) { return problem.field == field; };
        // What stands in its place is not the person's.
        if (field >= 0 && finding.place.name == name && std::ranges::none_of(m_problems, isOfField))
            problems += RecordForm::Problem{field, finding.severity, finding.text(), false};
    }
    showProblems(problems);
}

void RecordDialog::stage()
{
    QList<RecordForm::Problem> problems;
    const std::optional<RRset> made = record(problems);
    if (!made)
        return;
    m_session.editor().apply(m_session.editor().changesOf(m_original, *made));
    Q_EMIT staged(RRsetKey::of(*made));
    accept();
}

} // namespace zoneloom
