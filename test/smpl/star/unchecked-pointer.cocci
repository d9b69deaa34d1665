@@
expression x;
position p;
statement S;
@@
* x = alloc(...);
  ... when != x == NULL
      when != x != NULL
      when != !x
      when != x = ...
* *x
