@r@
identifier f;
expression e;
@@
f(...) {
  <+...
  old(e)
  ...+>
}

@@
expression r.e;
@@
- new(e);
