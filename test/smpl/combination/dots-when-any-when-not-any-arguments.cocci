@r exists@
idexpression V1;
@@
- V1 += x;
... when != lock(...)
    when any
  g(...);
