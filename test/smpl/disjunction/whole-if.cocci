@@
expression E;
@@
(
- if (E) { warn(E); }
+ WARN(E);
|
- if (E) { die(E); }
+ BUG(E);
)
