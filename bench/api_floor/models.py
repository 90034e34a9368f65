"""Arasha's rows read as they lie, and two small tables of the floor's own to write into."""

from django.db import models


class Place(models.Model):
    id = models.UUIDField(primary_key=True)
    reference = models.CharField(max_length=20)
    display_name = models.CharField(max_length=300)

    class Meta:
        managed = False
        db_table = "people_place"


class Person(models.Model):
    id = models.UUIDField(primary_key=True)
    reference = models.CharField(max_length=20)
    desk_id = models.BigIntegerField()
    level = models.SmallIntegerField()
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    version = models.IntegerField()
    display_name = models.CharField(max_length=300)
    known_as = models.CharField(max_length=200)
    sex = models.CharField(max_length=10)
    birth_earliest = models.DateField(null=True)
    birth_latest = models.DateField(null=True)
    ethnicity = models.CharField(max_length=100)
    occupation = models.CharField(max_length=200)
    whereabouts = models.CharField(max_length=20)
    verification = models.CharField(max_length=20)
    last_confirmed_on = models.DateField(null=True)
    summary = models.TextField()
    residence = models.ForeignKey(Place, null=True, on_delete=models.DO_NOTHING, related_name="+")
    merged_into_id = models.UUIDField(null=True)

    class Meta:
        managed = False
        db_table = "people_person"
        default_permissions = ()


class PersonName(models.Model):
    id = models.UUIDField(primary_key=True)
    person = models.ForeignKey(Person, on_delete=models.DO_NOTHING, related_name="names")
    text = models.CharField(max_length=300)
    script = models.CharField(max_length=4)
    is_main = models.BooleanField()
    key = models.CharField(max_length=200)

    class Meta:
        managed = False
        db_table = "people_personname"


class Detention(models.Model):
    id = models.UUIDField(primary_key=True)
    person = models.ForeignKey(Person, on_delete=models.DO_NOTHING, related_name="detentions")
    reference = models.CharField(max_length=20)
    kind = models.CharField(max_length=30)
    began_earliest = models.DateField(null=True)
    began_latest = models.DateField(null=True)

    class Meta:
        managed = False
        db_table = "cases_detention"


class Written(models.Model):
    """What the floor writes: as many columns as a short record has."""

    name = models.CharField(max_length=200)
    sex = models.CharField(max_length=10)
    birth = models.DateField(null=True)
    occupation = models.CharField(max_length=200, blank=True)
    summary = models.TextField(blank=True)
    desk = models.BigIntegerField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        db_table = "floor_written"
        permissions = [("read_person", "May read persons")]


class WrittenEvent(models.Model):
    written = models.ForeignKey(Written, on_delete=models.CASCADE, related_name="events")
    at = models.DateTimeField(auto_now_add=True)
    by = models.BigIntegerField()
    data = models.JSONField()

    class Meta:
        db_table = "floor_writtenevent"
