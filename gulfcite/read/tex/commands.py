"""What LaTeX's commands are to a reader: tables, nothing else."""

from __future__ import annotations

#: Headings, by their level.
LEVELS = {
    "part": 1,
    "chapter": 2,
    "addchap": 2,
    "section": 3,
    "addsec": 3,
    "subsection": 4,
    "subsubsection": 5,
    "paragraph": 6,
    "subparagraph": 7,
}
#: Commands that print notes, by the run of numbers that these have.
NOTES = {"footnote": 0, "footnotetext": 0, "endnote": 1}
#: Commands that cite by keys; of those in the second line several works each, in the third in a note of its own.
CITES = frozenset(
    (
        "cite citep citet citealt citealp Citep Citet parencite Parencite textcite Textcite autocite Autocite fullcite "
        "smartcite supercite citeauthor citeyear citeyearpar citetitle citenum shortcite citeA onlinecite"
    ).split()
)
SEVERAL = frozenset("cites parencites textcites autocites Cites Parencites Textcites Autocites smartcites".split())
IN_NOTES = frozenset("footcite footcitetext footfullcite footcites Footcite Footcites".split())
#: Commands with so many arguments that no reader sees.
UNSEEN = {
    **dict.fromkeys(
        (
            "label ref pageref eqref autoref cref Cref nameref vspace hspace usepackage documentclass documentstyle "
            "pagestyle thispagestyle pagenumbering includegraphics selectlanguage color index glsadd hypersetup "
            "geometry bibliographystyle graphicspath linespread setmainfont setsansfont setmonofont setdefaultlanguage "
            "setmainlanguage setotherlanguage setotherlanguages setRTL textcolor foreignlanguage hypertarget hyperlink "
            "thanks tikzset lstset captionsetup newcounter stepcounter RequirePackage parbox raisebox newlength cline "
            "phantom vphantom hphantom fontfamily fontseries fontshape lstinputlisting tag colorbox "
            "defbibheading defbibnote DeclareBibliographyCategory ExecuteBibliographyOptions bibliographyunit"
        ).split(),
        1,
    ),
    **dict.fromkeys(
        (
            "setlength addtolength setcounter addtocounter newcommand renewcommand providecommand DeclareMathOperator "
            "DeclareRobustCommand newtheorem fontsize rule markboth multicolumn newfontfamily newfontface "
            "DeclareFieldFormat newcommandx resizebox babelfont numberwithin"
        ).split(),
        2,
    ),
    **dict.fromkeys("addcontentsline definecolor newenvironment renewenvironment titlespacing multirow".split(), 3),
}
#: Environments with so many arguments that no reader sees; where they are left out, the environment has none.
ENVIRONMENTS = {
    **dict.fromkeys("tabular longtable array minipage multicols thebibliography adjustbox otherlanguage".split(), 1),
    **dict.fromkeys(("tabular*", "tabularx", "tabulary", "otherlanguage*"), 2),
}
ENVIRONMENTS["otherlanguage*"] = 1
#: Environments whose cells are parted by ``&`` and whose rows by ``\\``; whose text stands as it is; that are not seen.
TABLES = frozenset(("tabular", "tabular*", "tabularx", "tabulary", "longtable", "tabu", "xltabular"))
VERBATIM = frozenset(("verbatim", "verbatim*", "lstlisting", "Verbatim", "minted", "alltt"))
HIDDEN = frozenset(("comment", "tikzpicture", "filecontents", "filecontents*"))
MATH = frozenset("equation equation* align align* gather gather* displaymath math eqnarray multline".split())
LISTS = {"enumerate": True, "itemize": False, "description": False, "compactenum": True, "compactitem": False}
#: Commands that print a sign.
SIGNS = {
    **{sign: sign for sign in "%$#&_{}"},
    " ": " ",
    ",": " ",
    ";": " ",
    ":": " ",
    "\n": " ",
    "\t": " ",
    "quad": " ",
    "qquad": " ",
    "space": " ",
    "-": "",
    "/": "",
    "!": "",
    "@": "",
    "*": "",
    "textbackslash": "\\",
    "textasciitilde": "~",
    "textasciicircum": "^",
    "textunderscore": "_",
    "ldots": "…",
    "dots": "…",
    "textellipsis": "…",
    "textendash": "–",
    "textemdash": "—",
    "slash": "/",
    "textquotedblleft": "“",
    "textquotedblright": "”",
    "textquoteleft": "‘",
    "textquoteright": "’",
    "guillemotleft": "«",
    "guillemotright": "»",
    "og": "«",
    "fg": "»",
    "lq": "‘",
    "rq": "’",
    "S": "§",
    "P": "¶",
    "copyright": "©",
    "pounds": "£",
    "textbullet": "•",
    "dag": "†",
    "ddag": "‡",
    "ss": "ß",
    "ae": "æ",
    "AE": "Æ",
    "oe": "œ",
    "OE": "Œ",
    "o": "ø",
    "O": "Ø",
    "l": "ł",
    "L": "Ł",
    "aa": "å",
    "AA": "Å",
    "i": "ı",
    "j": "ȷ",
    "dh": "ð",
    "th": "þ",
    "LaTeX": "LaTeX",
    "TeX": "TeX",
    "XeLaTeX": "XeLaTeX",
    "textquotesingle": "'",
    "textless": "<",
    "textgreater": ">",
    "textbar": "|",
    "textdegree": "°",
}
#: Commands that set a mark over or under the next letter.
ACCENTS = {
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    '"': "\u0308",
    "~": "\u0303",
    "=": "\u0304",
    ".": "\u0307",
    "c": "\u0327",
    "v": "\u030c",
    "u": "\u0306",
    "H": "\u030b",
    "d": "\u0323",
    "b": "\u0331",
    "k": "\u0328",
    "r": "\u030a",
    "t": "\u0361",
}
