@r@
expression E;
statement S;
@@
probe(E);
if (E) S

@@
expression r.E;
statement r.S;
@@
- if (E) S
+ done(E);
