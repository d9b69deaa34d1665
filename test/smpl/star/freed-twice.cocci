@@
expression x;
@@
* kfree(x);
  ... when != x = ...
* kfree(x);
