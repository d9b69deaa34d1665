@@
identifier a;
@@
 int a[] = { ...,
- DIM,
  ..., DARK, ... };
