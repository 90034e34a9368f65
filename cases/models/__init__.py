from .calendar_feed import CalendarFeed
from .case import Case, CaseMember, Event, EventPart, Participation
from .charge import Charge, ChargeStep
from .detention import Detention, DetentionAccess, DetentionCondition, TermExtension
from .digest import Digest
from .evidence import Citation, Claim, Disagreement, Passage
from .exhibit import Exhibit, ExhibitChallenge, ExhibitRuling
from .hearing import Hearing, HearingReport, HearingViolation
from .heartbeat import Heartbeat
from .intake import IntakeDraft
from .item_team import ItemTeam
from .joint_change import JointChange
from .outcome import Outcome
from .packet import Packet
from .planning_run import PlanningRun
from .preference import NotificationPreference
from .proceeding import Counsel, Defendant, Measure, Proceeding, ProceedingStage
from .reminder import Notification, Reminder, ReminderPlan
from .reprisal import Reprisal
from .submission import Submission
from .time_limit import Holiday, TimeLimit
from .work import Deadline, Task

__all__ = [
    "CalendarFeed",
    "Case",
    "CaseMember",
    "Charge",
    "ChargeStep",
    "Citation",
    "Claim",
    "Counsel",
    "Deadline",
    "Defendant",
    "Detention",
    "DetentionAccess",
    "DetentionCondition",
    "Digest",
    "Disagreement",
    "Event",
    "EventPart",
    "Exhibit",
    "ExhibitChallenge",
    "ExhibitRuling",
    "Hearing",
    "HearingReport",
    "HearingViolation",
    "Heartbeat",
    "Holiday",
    "IntakeDraft",
    "ItemTeam",
    "JointChange",
    "Measure",
    "Notification",
    "NotificationPreference",
    "Outcome",
    "Packet",
    "Participation",
    "Passage",
    "PlanningRun",
    "Proceeding",
    "ProceedingStage",
    "Reminder",
    "ReminderPlan",
    "Reprisal",
    "Submission",
    "Task",
    "TermExtension",
    "TimeLimit",
]
