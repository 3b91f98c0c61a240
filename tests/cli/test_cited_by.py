"""``gulfcite cited-by``."""

from __future__ import annotations

import json


def test_a_work_comes_once_over_documents(run) -> None:
    done = run("cited-by", "-f", "json", "a.txt", "clean.txt")
    assert done.exit_code == 0
    first = json.loads(done.stdout)["works"][0]
    assert (first["csl"]["title"], first["count"], first["documents"]) == ("بنية العقل العربي", 4, 2)
    assert {place["path"] for place in first["places"]} == {"a.txt", "clean.txt"}


def test_csv_is_the_default_in_a_pipe(run) -> None:
    assert run("cited-by", "a.txt").stdout.splitlines()[:2] == [
        "\ufeffcount,documents,author,title,year,path,page,note,form,locator,text",
        "2,1,محمد عابد الجابري,بنية العقل العربي,1986,a.txt,1,1,full,25,"
        "محمد عابد الجابري، بنية العقل العربي، بيروت، مركز دراسات الوحدة العربية، 1986، ص 25",
    ]


def test_the_table(run) -> None:
    done = run("cited-by", "-f", "table", "a.txt")
    assert done.exit_code == 0
    assert "بنية العقل العربي" in done.stdout


def test_what_could_not_be_read_is_told_and_the_rest_counted(run) -> None:
    done = run("cited-by", "-f", "json", "missing.txt", "a.txt")
    assert done.exit_code == 2
    assert done.stderr == "gulfcite: missing.txt: there is no such file; check the name\n"
    assert len(json.loads(done.stdout)["works"]) == 2
