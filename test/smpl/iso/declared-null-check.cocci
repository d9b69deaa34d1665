@@
expression x;
@@
  x = kmalloc(...);
- if (x == NULL) { return -ENOMEM; }
