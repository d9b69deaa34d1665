@@
@@
* a();
  ... when != b()
* return ...;
