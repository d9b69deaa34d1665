@@
expression E;
identifier l;
@@
a(E);
... when != b(E);
if (...) {
  ... when != b(E);
- goto l;
+ goto out;
}
... when any
l:
