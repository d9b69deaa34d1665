@@
expression x;
@@
  x = alloc(...);
  ... when != x == NULL
      when != IS_ERR(x)
* use(x)
