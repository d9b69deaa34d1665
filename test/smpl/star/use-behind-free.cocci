@@
expression E, E1;
identifier f;
@@
* kfree(E);
  ... when != E = E1
* E->f
