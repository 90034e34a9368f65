from .case import Case, CaseMember, Event, EventPart, Participation
from .detention import Detention, DetentionAccess, DetentionCondition
from .digest import Digest
from .evidence import Citation, Claim, Disagreement, Exhibit
from .hearing import Hearing, HearingReport
from .heartbeat import Heartbeat
from .item_team import ItemTeam
from .planning_run import PlanningRun
from .preference import NotificationPreference
from .proceeding import Charge, Counsel, Defendant, Measure, Outcome, Proceeding, ProceedingStage
from .reminder import Notification, Reminder, ReminderPlan
from .submission import Submission
from .time_limit import Holiday, TimeLimit
from .work import Deadline, Reprisal, Task

__all__ = [
    "Case",
    "CaseMember",
    "Charge",
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
    "Hearing",
    "HearingReport",
    "Heartbeat",
    "Holiday",
    "ItemTeam",
    "Measure",
    "Notification",
    "NotificationPreference",
    "Outcome",
    "Participation",
    "PlanningRun",
    "Proceeding",
    "ProceedingStage",
    "Reminder",
    "ReminderPlan",
    "Reprisal",
    "Submission",
    "Task",
    "TimeLimit",
]
