@@
expression e;
statement S;
@@
- b(e);
?- if (e) S
  ...
- a(e);
