@r exists@
expression E;
identifier f;
position p;
@@
* kfree(E);
  ... when != E = ...
* E->f
