@@
expression e;
identifier f =~ "_lock$";
@@
- e->f
+ LOCK(e, f)
