@@
@@
- begin();
+ begin_new();
  ... when strict
  end();
