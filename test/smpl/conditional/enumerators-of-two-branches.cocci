@@
identifier E;
@@
 enum E { ...,
- DIM,
  ..., DARK, ... };
