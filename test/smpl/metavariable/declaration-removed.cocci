@@
declaration d;
@@
  {
- d
  mark();
  ...
  }
