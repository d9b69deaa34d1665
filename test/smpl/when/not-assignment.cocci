@@
expression x, E;
@@
  x = find(E);
  ... when != x = E
- if (x == NULL) return;
+ if (IS_ERR(x)) return;
