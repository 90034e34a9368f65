"""Evidence in a bucket of an S3-compatible server. What it keeps is sealed: the server never holds a key.

boto3 and not django-storages: a store that is written once needs conditional writes, and a range needs a read that
streams; django-storages offers neither and would be a second layer over the same library.
"""

from contextlib import contextmanager
from uuid import UUID

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from .errors import Taken

PART = 16 * 1024 * 1024  # bytes; 10,000 parts allow 160 GB
_GONE = {"404", "NoSuchKey", "NotFound"}
_TAKEN = {"PreconditionFailed", "412", "ConditionalRequestConflict", "409"}


class BucketStore:
    def __init__(self, bucket, endpoint=None, access_key=None, secret_key=None, region="us-east-1"):
        self.bucket = bucket
        self.client = boto3.client(
            "s3",
            endpoint_url=endpoint,
            aws_access_key_id=access_key,
            aws_secret_access_key=secret_key,
            region_name=region,
            config=Config(connect_timeout=10, read_timeout=60, retries={"max_attempts": 4, "mode": "standard"}),
        )

    def put(self, key, staged):
        """In parts, one in memory at a time; the last call names the key and fails if it is taken."""
        where = {"Bucket": self.bucket, "Key": _name(key)}
        if self._is_there(where):
            return self._must_be_same(key, staged)
        upload = self.client.create_multipart_upload(**where, ContentType="application/octet-stream")["UploadId"]
        try:
            parts = []
            with open(staged, "rb") as file:
                while part := file.read(PART):
                    number = len(parts) + 1
                    answer = self.client.upload_part(**where, UploadId=upload, PartNumber=number, Body=part)
                    parts.append({"ETag": answer["ETag"], "PartNumber": number})
            self.client.complete_multipart_upload(
                **where, UploadId=upload, MultipartUpload={"Parts": parts}, IfNoneMatch="*"
            )
        except BaseException as error:
            self.client.abort_multipart_upload(**where, UploadId=upload)
            if isinstance(error, ClientError) and error.response["Error"]["Code"] in _TAKEN:
                raise Taken(str(key)) from None
            raise
        return None

    @contextmanager
    def open(self, key):
        where = {"Bucket": self.bucket, "Key": _name(key)}
        try:
            length = self.client.head_object(**where)["ContentLength"]
        except ClientError as error:
            if error.response["Error"]["Code"] in _GONE:
                raise FileNotFoundError(str(key)) from None
            raise
        yield _RawObject(self.client, where, length)

    def ids(self):
        for page in self.client.get_paginator("list_objects_v2").paginate(Bucket=self.bucket):
            for entry in page.get("Contents", ()):
                yield UUID(entry["Key"].rpartition("/")[2]), entry["LastModified"]

    def remove(self, key):
        self.client.delete_object(Bucket=self.bucket, Key=_name(key))

    def free(self):
        return None

    def _is_there(self, where):
        try:
            self.client.head_object(**where)
        except ClientError as error:
            if error.response["Error"]["Code"] in _GONE:
                return False
            raise
        return True

    def _must_be_same(self, key, staged):
        """A finish that was cut off after the last part may be asked for again: same salt, same upload."""
        with self.open(key) as raw, raw.section(0, 64) as section, open(staged, "rb") as file:
            if raw.length != staged.stat().st_size or section.read(64) != file.read(64):
                raise Taken(str(key))


class _RawObject:
    def __init__(self, client, where, length):
        self.client, self.where, self.length = client, where, length

    @contextmanager
    def section(self, start, stop):
        body = self.client.get_object(**self.where, Range=f"bytes={start}-{stop - 1}")["Body"]
        try:
            yield body
        finally:
            body.close()


def _name(key):
    name = str(UUID(str(key)))
    return f"{name[:2]}/{name}"
