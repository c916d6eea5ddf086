<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ApplicantSection</name>
    <message>
        <source>Kind of applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal person or other organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number or social credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent or joint applicants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint application, agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentSection</name>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Registered as %n matters:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matters found:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Split into %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrespondenceTab</name>
    <message>
        <source>Letters of this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterWorkspace</name>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register and print receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what was typed for this application?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it may be received and supplemented later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no content yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing received yet today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>Monday, head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <comment>Tuesday, head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>Wednesday, head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <comment>Thursday, head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <comment>Friday, head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>Saturday, head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>Sunday, head of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayLedgerView</name>
    <message>
        <source>Deadline ledger, day by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Ground (regulation)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do laws, regulations or rules demand disclosure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrecy review done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No last day can be worked out: the day of formation is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be published by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters, at least %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionTab</name>
    <message>
        <source>Nothing is decided yet; a draft can be submitted once work has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnterDocumentDialog</name>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open text file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>The applicant was already asked to complete the application on %1; that may be asked once only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit ended on %1. Mark the delay as justified to accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery is not proved. Record the day it was delivered first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit still runs until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period was already extended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ended on %1; it can&apos;t be extended after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fee for this application was paid on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tariff asks nothing for this quantity, so there is nothing to charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was due on %1; a fee notice must go out before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment window ended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with the treasury first that no payment came in, and say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ground with its article is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ground %1 does not fit this decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for several outcomes. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not held” needs a record of the search: systems, words, period, who searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consultation is still open. Record its answer or its end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrecy review is not recorded. Nothing may leave without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review for proactive disclosure is open on this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declining proactive disclosure needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review for proactive disclosure must be settled before archiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer first whether laws, regulations or rules demand disclosure; only “no” allows this ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason must have at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a document determined as proactively disclosed can be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (rule %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>History of this request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeHints</name>
    <message>
        <source>Check digit right, %1, %2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check digit right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 characters expected, %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character that cannot stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birthday in it does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; may be received all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11 digits expected, %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on the day both sides confirm; leave empty until then (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed for: the day of signing is the day of receipt (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person: the day of submission is the day of receipt (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to look at: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement notice, day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due, day %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerTab</name>
    <message>
        <source>Reasons for the count of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working days not counted, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the latest %1, if the full limit runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerTags</name>
    <message>
        <source>R</source>
        <comment>sign of a day: received</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>sign of a day: supplement received</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <comment>sign of a day: fee paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>sign of a day: opinion asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <comment>sign of a day: letter delivered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>sign of a day: opinion back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <comment>sign of a day: original last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>sign of a day: extended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>sign of a day: notice given</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>sign of a day: last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <comment>sign of a day: today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <comment>sign of a day: what-if</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>sign of a day: make-up workday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fee paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what-if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period starts after this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted, day %1, in the extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted, day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working day, not counted in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted once; the period has started anew since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make-up workday (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tentative: the year has no holiday schedule yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <comment>sign of a day: holiday</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterListModel</name>
    <message>
        <source>Letter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Mingdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>, </source>
        <comment>between ways of supply</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailModel</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptSection</name>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestDetail</name>
    <message>
        <source>Parts of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: to which request</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestHead</name>
    <message>
        <source>working days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no content yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended by %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ %n to supplement</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if answered today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the latest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter  /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request yet. Take one in at the counter: Ctrl+1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request fits. Clear the filter: Esc.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsWorkspace</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewWorkspace</name>
    <message>
        <source>No document yet. Enter one: Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an attribute first: 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 determined: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentModel</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mingdu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>On the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement notice served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplement not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion letter delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opinion until the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee notice served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit draft answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late with good reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked with the treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrecy reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees to disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects without reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted to proactive disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, to be served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served (closed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deemed abandoned (supplement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deemed abandoned (fee)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under reconsideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lawsuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public-interest body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent until the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted anew since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded: opinion asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded: supplement awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded: fee awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ample time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supplement notice was given after the 7th working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of delivery is known for a letter asking an opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opinion was asked before the period started anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opinion was asked after the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opinion came back after its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension was made before the period started anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension was notified after the original last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee notice was given after the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of delivery is known for the fee notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fee was paid after its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was confirmed late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is tentative: a year has no holiday schedule yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Privacy screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a workspace or do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make-up workday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy screen on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfBar</name>
    <message>
        <source>What if: opinion asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: opinion back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: days of extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extend </source>
        <comment>before a number of days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an opinion is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried only, nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer would be due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a day on which an opinion is asked, or days of extension.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
