@a@
identifier f =~ "^never";
position p;
@@
f@p(...) { ... }

@b@
position a.p;
expression e;
@@
(
- make@p(e);
|
- other(e);
+ mother(e);
)
