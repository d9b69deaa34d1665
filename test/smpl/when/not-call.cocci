@@
expression E;
@@
- get(E);
  ... when != put(E)
- release(E);
