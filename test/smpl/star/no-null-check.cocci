@@
expression x;
identifier f;
@@
* x = kmalloc(...);
  ... when != x == NULL
* x->f
