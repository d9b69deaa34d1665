@@
expression E;
statement S;
@@
(
- if (E == NULL) return;
|
- if (!E) { return; }
)
  consume(E);
